;;; Runs in a batch Emacs after the setup of docs/editors.md: what a user would do, and what the server has to answer.

(defun throughline-check (what is-so)
  (unless is-so
    (princ (format "Emacs: %s\n" what) #'external-debugging-output)
    (kill-emacs 1))
  (princ (format "✓ Emacs: %s\n" what)))

(defun throughline-wait (what is-so)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall is-so)) (< (float-time) end))
      (accept-process-output nil 0.1))
    (throughline-check what (funcall is-so))))

(defun throughline-says (rule)
  (seq-some (lambda (one) (string-match-p rule (flymake-diagnostic-text one))) (flymake-diagnostics)))

(defun throughline-go-to (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun throughline-ask (method)
  (jsonrpc-request (eglot--current-server-or-lose) method (eglot--TextDocumentPositionParams)))

(find-file (getenv "THROUGHLINE_PLAN"))
(setq eglot-sync-connect 20)
(call-interactively #'eglot)
(flymake-mode 1)
(throughline-wait "an objective without a measure is reported" (lambda () (throughline-says "names no measure")))

(throughline-go-to "O1 Cut")
(throughline-check "hover shows the way up and down"
                   (string-match-p "Leads up to" (format "%s" (throughline-ask :textDocument/hover))))

(throughline-go-to "C2")
(throughline-check "a reference leads to the other plan"
                   (string-match-p "company-plan.yaml" (format "%s" (throughline-ask :textDocument/definition))))

(throughline-go-to "O1 Cut")
(cl-letf (((symbol-function 'completing-read)
           (lambda (_prompt choices &rest _)
             (seq-find (lambda (title) (string-prefix-p "Add a measure" title))
                       (mapcar (lambda (one) (if (consp one) (car one) one)) choices))))
          ;; Not from the mouse: then Emacs would open a menu.
          (last-nonmenu-event ?a))
  (eglot-code-actions (line-beginning-position) (line-end-position) "quickfix" t))
(eglot--signal-textDocument/didChange)
(throughline-wait "a quick fix takes the finding away" (lambda () (not (throughline-says "names no measure"))))

(throughline-go-to "S2 Be on")
(eglot-rename "S7")
(throughline-check "an id is renamed where it stands"
                   (save-excursion (goto-char (point-min)) (search-forward "S7 Be on" nil t)))

(save-buffer)
(throughline-check "the fix is in the file"
                   (> (how-many "Measure:" (point-min) (point-max)) 1))
(eglot-shutdown (eglot--current-server-or-lose))
