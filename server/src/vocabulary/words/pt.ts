import type { LanguageWords } from '../terms.ts'
import { split } from './split.ts'

/** Portuguese words of plans, those of Portugal and of Brazil. */
export const portuguese: LanguageWords = {
  language: 'pt',
  headPlace: 'first',
  modifiers: split(`
    nosso, nossa, nossos, nossas, meu, minha, seu, seus, o, a, os, as, um, uma, principal, principais, estratégico, estratégica,
    estratégicos, estratégicas, chave, geral, gerais, específico, específica, específicos, específicas, operacional, operacionais,
    prioritário, prioritária, prioritários, prioritárias, smart, mensurável, mensuráveis, quantitativo, quantitativos, qualitativo,
    qualitativos, anual, anuais, trimestral, trimestrais, mensal, mensais, semanal, semanais, interno, internos, interna, internas,
    externo, externos, externa, externas, marketing, social, sociais, redes, comunicação, comercial, comerciais, digital, digitais,
    empresarial, empresariais, tático, táticos, táticas, novo, novos, nova, novas, primeiro, primeiros, primeira, primeiras, próximo,
    próximos, próxima, próximas, previstas, previstos, propostas, propostos, planejadas, planeadas, concretas, concretos, associados,
    associadas, potenciais, a curto prazo, a médio prazo, a longo prazo, de curto prazo, de médio prazo, de longo prazo,
    secundário, secundários, lista, global, globais
  `),
  spoilers: split(
    `não, exemplo, exemplos, anti, crise, hashtag, hashtags, pessoal, pessoais, legal, legais, anterior, anteriores, saída`,
  ),
  levels: {
    vision: {
      singular: split(`
        visão, missão, propósito, visão e missão, missão e visão, missão & visão, visão & missão, razão de ser, aspiração, ambição,
        estrela guia, estrela do norte
      `),
      plural: [],
      heads: [],
    },
    objective: {
      singular: split(`objetivo, objectivo, meta, prioridade, o`),
      plural: split(`
        objetivos, objectivos, metas, prioridades, objetivos e metas, metas e objetivos, objetivos e resultados-chave,
        objetivos e resultados chave, okr, okrs, o que queremos alcançar, o que queremos atingir, aonde queremos chegar
      `),
      heads: split(`objetivos, objetivo, objectivos, objectivo, metas, prioridades`),
    },
    measure: {
      singular: split(`
        indicador, kpi, métrica, resultado-chave, resultado chave, indicador-chave, indicador chave, indicador de sucesso,
        indicador de desempenho, indicador-chave de desempenho, indicador chave de desempenho, critério de sucesso, medição,
        medida de sucesso, kr, marco, medido por, medida
      `),
      plural: split(`
        indicadores, kpis, kpi's, métricas, resultados-chave, resultados chave, indicadores-chave, indicadores chave,
        indicadores de sucesso, indicadores de desempenho, indicadores-chave de desempenho, indicadores chave de desempenho,
        critérios de sucesso, medições, medidas de sucesso, krs, marcos, como medimos o sucesso, como vamos medir o sucesso,
        como mediremos o sucesso, o que medimos, valores-alvo, indicadores de resultado, indicadores de acompanhamento
      `),
      heads: split(
        `indicadores, indicador, métricas, métrica, kpis, kpi, resultados-chave, resultados chave, critérios de sucesso`,
      ),
    },
    strength: {
      singular: split(`força, ponto forte, vantagem, fortaleza`),
      plural: split(`forças, pontos fortes, vantagens, fortalezas, vantagens competitivas, o que funciona`),
      heads: split(`forças, pontos fortes`),
    },
    weakness: {
      singular: split(`fraqueza, ponto fraco, desafio, problema, dificuldade, debilidade, lacuna`),
      plural: split(
        `fraquezas, pontos fracos, desafios, problemas, dificuldades, debilidades, lacunas, o que não funciona, dores`,
      ),
      heads: split(`fraquezas, pontos fracos, desafios`),
    },
    opportunity: {
      singular: split(`oportunidade`),
      plural: split(`oportunidades`),
      heads: split(`oportunidades`),
    },
    threat: {
      singular: split(`ameaça, risco, obstáculo, barreira, restrição, limitação`),
      plural: split(`ameaças, riscos, obstáculos, barreiras, restrições, limitações, fatores de risco`),
      heads: split(`ameaças, riscos`),
    },
    strategy: {
      singular: split(`
        estratégia, eixo, eixo estratégico, pilar, abordagem, linha estratégica, linha de ação, linha de atuação, frente, frente de trabalho,
        pilar de conteúdo, pilar estratégico, alavanca, área de foco, método
      `),
      plural: split(`
        estratégias, eixos, eixos estratégicos, pilares, abordagens, linhas estratégicas, linhas de ação, linhas de atuação, frentes,
        frentes de trabalho, pilares de conteúdo, pilares estratégicos, alavancas, áreas de foco
      `),
      heads: split(`estratégias, eixos, eixo, pilares, linhas estratégicas`),
    },
    tactic: {
      singular: split(`
        ação, acção, tática, atividade, actividade, tarefa, iniciativa, campanha, projeto, projecto, entrega, entregável, próximo passo,
        experimento, experiência, a fazer, passo
      `),
      plural: split(`
        ações, acções, táticas, atividades, actividades, tarefas, iniciativas, campanhas, projetos, projectos, entregas, entregáveis,
        próximos passos, experimentos, plano de ação, plano de acção, plano de ações, ações a realizar, o que vamos fazer, o que faremos,
        lista de tarefas, a fazer, passos, próximas ações, ações previstas
      `),
      heads: split(`ações, acções, táticas, atividades, actividades, tarefas, campanhas, iniciativas, projetos`),
    },
    insight: {
      singular: split(`aprendizado, aprendizagem, descoberta, constatação`),
      plural: split(
        `aprendizados, aprendizagens, descobertas, constatações, feedback dos clientes, o que aprendemos, lições aprendidas, insights`,
      ),
      heads: split(`aprendizados, aprendizagens`),
    },
  },
  fields: {
    owner: split(`
      responsável, responsáveis, encarregado, encarregada, a cargo de, proprietário, dono, dona, quem, equipa, equipe, time, líder,
      atribuído a, atribuída a, pessoa responsável, contato, contacto, departamento, área, área responsável, coordenador, coordenadora
    `),
    due: split(`
      prazo, data limite, data-limite, vencimento, data de entrega, data de término, data final, fim, término, quando, até quando, até,
      data, data alvo, data-alvo, prazo final, data de conclusão, deadline, conclusão prevista
    `),
    start: split(`início, data de início, começo, a partir de, desde, arranque`),
    period: split(
      `período, duração, trimestre, mês, calendário, horizonte, datas, cronograma, ano, vigência, tempo, prazos, semestre`,
    ),
    baseline: split(`
      valor inicial, linha de base, linha base, ponto de partida, valor atual, atual, actual, hoje, de, situação atual, valor de partida,
      base, valor de referência
    `),
    target: split(
      `valor-alvo, valor alvo, alvo, para o valor, valor esperado, valor desejado, meta numérica, resultado esperado, para`,
    ),
    unit: split(`unidade, unidades, unidade de medida`),
    budget: split(
      `orçamento, custo, custos, gasto, gastos, verba, investimento, recursos, custo estimado, orçamento estimado, despesas`,
    ),
    status: split(`estado, status, andamento, feito, concluído, situação, ponto de situação`),
    progress: split(`progresso`),
    audience: split(`
      público, públicos, público-alvo, público alvo, audiência, segmento, segmentos, persona, personas, para quem, destinatários,
      grupo-alvo, dirigido a
    `),
    channel: split(`canal, canais, plataforma, plataformas, rede, rede social, meio, meios, mídia, onde`),
    source: split(`
      fonte, fonte de dados, fonte dos dados, fontes, ferramenta, ferramentas, ferramenta de medição, método de medição, como se mede,
      como medir, medido com, dados, instrumento, meio de verificação
    `),
    cadence: split(
      `frequência, periodicidade, ritmo, cadência, por, recorrência, frequência de publicação, quantas vezes`,
    ),
    review: split(`
      revisão, próxima revisão, avaliação, acompanhamento, relatório, relatórios, reporte, data de revisão, frequência de revisão,
      monitoramento
    `),
    sponsor: split(`patrocinador, patrocinadora, patrocínio, aprovado por, sponsor, validado por`),
    value: split(
      `valor, valor de negócio, valor para o negócio, benefício, benefícios, impacto, valor acrescentado, valor agregado`,
    ),
    rationale: split(
      `justificativa, justificação, por quê, por que, porquê, razão, motivo, contexto, para quê, fundamento`,
    ),
    dependsOn: split(`depende de, dependências, dependência, requisitos, pré-requisitos, bloqueado por`),
    fix: split(`
      correção, ação corretiva, corrigido por,
      mitigação, medida de mitigação, plano de contingência, contingência
    `),
    told: split(`comunicado, comunicado aos clientes, clientes informados`),
    comparedWith: split(`comparado com, comparação, em relação a, face a, em comparação com`),
  },
  topics: {
    situation: split(`
      situação, análise de situação, análise da situação, situação atual, análise swot, swot, análise fofa, fofa, matriz swot,
      ponto de partida, diagnóstico, auditoria, auditoria de redes sociais, análise do ambiente, análise de mercado,
      análise da concorrência, concorrência, onde estamos, análise, cenário atual, cenário
    `),
    audience: split(`
      público, públicos, público-alvo, público alvo, audiência, audiências, personas, persona, segmentos, partes interessadas, stakeholders,
      para quem falamos, públicos-alvo
    `),
    channels: split(
      `canais, plataformas, nossos canais, redes, redes sociais, escolha dos canais, mix de canais, canais de divulgação, canais digitais`,
    ),
    content: split(`
      conteúdo, conteúdos, tipos de conteúdo, mensagens-chave, mensagens chave, mensagens, tom, tom de voz, voz da marca, hashtags,
      formatos, temas, temáticas, posicionamento, valores, linha editorial
    `),
    policy: split(`
      política, políticas, política de redes sociais, normas, regras, diretrizes, código de conduta, guia de estilo, orientações,
      regras de uso
    `),
    governance: split(`
      governança, governação, papéis, papéis e responsabilidades, funções, funções e responsabilidades,
      responsabilidades, equipa, equipe, organização, aprovações, fluxo de aprovação, reuniões, comitê,
      histórico de versões, como trabalhamos, forma de trabalho, formas de trabalho, modo de trabalho,
      processo de aprovação, processos, processo, escalonamento, pressupostos, premissas, premissas e dependências,
      dependências, colaboradores, agradecimentos
    `),
    review: split(`
      revisão, acompanhamento, acompanhamento e avaliação, avaliação, relatórios, monitoramento, monitorização, monitoramento e avaliação,
      medição e acompanhamento, revisão e relatórios, monitorização e avaliação
    `),
    risks: split(
      `gestão de riscos, análise de riscos, riscos e mitigação, riscos e medidas, registo de riscos, registro de riscos`,
    ),
    definitions: split(`definições, glossário, termos, terminologia`),
    insights: split(
      `escuta, escuta social, social listening, descobertas, o que os clientes dizem, o que dizem os clientes`,
    ),
    'customer-value': split(`valor para o cliente, proposta de valor, benefício para o cliente, o que o cliente ganha`),
    'out-of-scope': split(`
      fora do escopo, fora de escopo, fora do âmbito, não objetivos, não-objetivos, o que não faremos, o que não vamos fazer, exclusões,
      mais tarde, ideias futuras, agora não
    `),
    budget: split(
      `orçamento, distribuição do orçamento, recursos, recursos necessários, custos, financiamento, ferramentas, verba`,
    ),
    summary: split(`
      notas, resumo, resumo executivo, sumário executivo, sumário, introdução, apresentação, contexto, antecedentes,
      conclusão, conclusões, anexo, anexos, índice, referências, ligações, links, visão geral, panorama,
      sobre este plano, como usar este documento, como usar este modelo, sobre, sobre nós, quem somos, história,
      sobre este documento
    `),
  },
  relations: {
    serves: split(`
      serve, serve a, apoia, contribui para, alinhado com, alinhada com, alinhado a, vinculado a, vinculada a, ligado a, ligada a,
      objetivo relacionado, objetivo associado, objetivo ligado, estratégia relacionada, permite, viabiliza, responde ao objetivo,
      relacionado com, relacionado a, objetivo apoiado
    `),
    addresses: split(`responde a, aborda, mitiga, reduz, resolve, contra`),
    leverages: split(`aproveita, apoia-se em, baseia-se em, utiliza`),
    drives: split(`impulsiona, gera, leva a, move`),
    dependsOn: split(`depende de, precisa de, requer`),
  },
  details: split(`
    descrição, detalhe, detalhes, nota, notas, observação, observações, comentário, comentários, explicação, definição, o quê, o que,
    como, exemplo, exemplos, resumo
  `),
  ranks: split(`prioridade, ordem, classificação, importância`),
  phases: {
    whole: split(`
      cronograma, roteiro, calendário, calendário editorial, calendário de conteúdo, calendário de conteúdos, implementação,
      plano de implementação, execução, lançamento, plano de trabalho, plano de lançamento, implantação, planejamento, planeamento,
      pré-lançamento, pós-lançamento, plano de ação, plano de mídia, linha do tempo, plano de atividades, roadmap
    `),
    counted: split(
      `fase, semana, semanas, mês, meses, trimestre, etapa, passo, ano, dia, dias, sprint, onda, semestre`,
    ),
    ordinals: split(`primeiro, primeira, segundo, segunda, terceiro, terceira, quarto, quarta, último, última`),
  },
  situation: split(`
    swot, análise swot, matriz swot, fofa, análise fofa, situação, análise de situação, análise da situação, situação atual, diagnóstico,
    ponto de partida
  `),
  and: ['e', '&', '/', '+', ','],
  prepositions: split(`de, do, da, dos, das, para, a, ao, em, no, na, nos, nas, por, com, sobre, até, desde, que`),
  headings: {
    leftOut: String.raw`^(?:o\s+que|que|onde|por\s+que)\s+(?:nao|nunca)\s+\w+mos\b|^nao\s+\w+mos\b`,
    measured: String.raw`^como\s+(?:(?:vamos|iremos)\s+)?(?:med(?:imos|ir|iremos)|avalia(?:mos|remos|r)|saberemos)\b`,
  },
  running: {
    names: split(`português, portuguese, brasileiro`),
    common: split(`
      o, os, as, e, é, para, com, em, uma, um, do, da, dos, das, de, nosso, nossa, nossos, nossas, por, que, não, ao, mais, no, na, nos,
      nas, cada, até, são, pelo, pela, seu, sua, entre, como, ou, sobre, este, esta, também, sem, ser, aos, à
    `),
    falseFriends: split(
      `todo, todos, to do, to-do, real, once, lead, leads, complete, fix, state, asset, data source, o, a`,
    ),
    verbs: split(`
      abrir, adaptar, adicionar, agendar, ajustar, ampliar, analisar, anunciar, aplicar, apoiar, apresentar, atender, atualizar, auditar,
      automatizar, avaliar, buscar, capacitar, captar, celebrar, colaborar, compartilhar, completar, comunicar, conectar, configurar,
      construir, contactar, contatar, contratar, convidar, convocar, coordenar, criar, dar, definir, desenhar, desenvolver, divulgar,
      distribuir, documentar, editar, elaborar, entrevistar, enviar, escolher, escrever, escutar, estabelecer, estruturar, estudar,
      experimentar, explicar, explorar, fazer, filmar, fomentar, formar, fortalecer, gerar, gerir, gravar, identificar, ilustrar,
      impulsionar, implantar, implementar, incluir, incorporar, informar, iniciar, instalar, integrar, introduzir, investigar, lançar,
      ler, ligar, listar, manter, mapear, medir, melhorar, moderar, monitorar, monitorizar, montar, mostrar, oferecer, organizar,
      otimizar, participar, partilhar, pedir, pilotar, planear, planejar, preparar, produzir, programar, promover, propor, publicar,
      realizar, recolher, redigir, reforçar, registar, registrar, renovar, responder, reutilizar, revisar, rever, segmentar,
      selecionar, seguir, testar, trabalhar, traduzir, treinar, usar, utilizar, validar, verificar, visitar, faça, ponha
    `),
    actionNouns: split(`
      abertura, campanha, criação, desenvolvimento, difusão, divulgação, elaboração, envio, gravação, implantação, implementação,
      lançamento, organização, participação, planejamento, preparação, apresentação, produção, publicação, realização, redação
    `),
    verbLast: false,
    goalSentence: String.raw`^(?:(?:o\s+|a\s+|os\s+)?(?:noss[oa]s?|meu)|o|os)\s+(?:\w+\s+){0,2}(?:objec?tivos?|metas?|proposito)\b[^.:]{0,80}?\s(?:e|sao|consiste em)\s`,
    blanks: {
      first: split(
        `inserir, preencher, completar, indicar, adicionar, nome do, nome da, data de, seu, sua, valor em, quantidade, a definir, por definir, descrever, especificar, montante`,
      ),
      anywhere: split(
        `aqui, a definir, por definir, a preencher, por preencher, a confirmar, por confirmar, a completar`,
      ),
    },
    relating: {
      serves: split(
        `serve, apoia, contribui para, permite, para, alinhado com, alinhada com, vinculado a, vinculada a, ligado a, apoiam`,
      ),
      addresses: split(`responde a, aborda, mitiga, resolve`),
      leverages: split(`aproveita, apoia-se em, baseia-se em`),
      drives: split(`impulsiona, gera, leva a`),
      dependsOn: split(`depende de, precisa de, requer, após, depois de`),
    },
    address: split(`você, vocês, te, ti, tua, teu, teus`),
  },
}
