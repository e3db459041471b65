-- Runs in a headless Neovim after the setup of docs/editors.md: what a user would do, and what the server has to answer.
local plan = vim.env.THROUGHLINE_PLAN

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit')
end

local function check(what, is_so)
  if not is_so then fail('Neovim: ' .. what) end
  print('✓ Neovim: ' .. what)
end

local function wait(what, is_so)
  check(what, vim.wait(20000, is_so, 50))
end

local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do found[one.code or ''] = one end
  return found
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000)
  for _, answer in pairs(answers or {}) do
    if answer.error ~= nil then fail(method .. ': ' .. vim.inspect(answer.error)) end
    return answer.result
  end
end

local function go_to(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. text, 'c') == 0 then fail('There is no "' .. text .. '" in the plan.') end
end

vim.cmd('edit ' .. vim.fn.fnameescape(plan))
wait('an objective without a measure is reported', function() return codes()['objective-without-measure'] ~= nil end)

go_to('O1 Cut')
local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
check('hover shows the way up and down', hover ~= nil and hover.contents.value:find('Leads up to', 1, true) ~= nil)

go_to('company-plan.yaml#C2')
vim.fn.search('C2', 'c')
local place = ask('textDocument/definition', vim.lsp.util.make_position_params())
local first = place and (place[1] or place)
check('a reference leads to the other plan', first ~= nil and (first.uri or first.targetUri):find('company%-plan%.yaml') ~= nil)

go_to('O1 Cut')
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item[2] or item.action or item
    if action.title:find('^Add a measure') then return choose(item) end
  end
  fail('No fix adds a measure: ' .. vim.inspect(items))
end
vim.lsp.buf.code_action()
wait('a quick fix takes the finding away', function() return codes()['objective-without-measure'] == nil end)

go_to('S2 Be on')
vim.lsp.buf.rename('S7')
wait('an id is renamed where it stands', function()
  return vim.fn.search('S7 Be on', 'cnw') > 0
end)

vim.cmd('write')
local saved = table.concat(vim.fn.readfile(plan), '\n')
check('the fix is in the file', select(2, saved:gsub('Measure:', '')) > 1)
vim.cmd('qall!')
