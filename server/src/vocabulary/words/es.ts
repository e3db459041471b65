import type { LanguageWords } from '../terms.ts'
import { split } from './split.ts'

/** Spanish words of plans. */
export const spanish: LanguageWords = {
  language: 'es',
  headPlace: 'first',
  modifiers: split(`
    nuestro, nuestra, nuestros, nuestras, mi, mis, su, sus, el, la, los, las, un, una, principal, principales, estratégico,
    estratégica, estratégicos, estratégicas, clave, claves, general, generales, específico, específica, específicos, específicas,
    operativo, operativos, operativa, operativas, prioritario, prioritaria, prioritarios, prioritarias, smart, medible, medibles,
    cuantitativo, cuantitativos, cualitativo, cualitativos, anual, anuales, trimestral, trimestrales, mensual, mensuales, semanal,
    semanales, interno, internos, interna, internas, externo, externos, externa, externas, marketing, social, sociales, redes,
    comunicación, comercial, comerciales, digital, digitales, empresarial, empresariales, táctico, tácticos, tácticas, nuevo, nuevos,
    nueva, nuevas, primer, primero, primeros, primera, primeras, próximo, próximos, próxima, próximas, previstas, previstos,
    propuestas, propuestos, planificadas, concretas, concretos, asociados, asociadas, potenciales, a corto plazo, a medio plazo,
    a largo plazo, secundario, secundarios, grandes, lista, global, globales
  `),
  spoilers: split(
    `no, ejemplo, ejemplos, anti, crisis, hashtag, hashtags, personal, personales, legal, legales, anterior, anteriores, salida`,
  ),
  levels: {
    vision: {
      singular: split(`
        visión, misión, propósito, visión y misión, misión y visión, misión & visión, razón de ser, aspiración, ambición, estrella polar,
        visión & misión, visión general del futuro
      `),
      plural: [],
      heads: [],
    },
    objective: {
      singular: split(`objetivo, meta, prioridad, fin, o`),
      plural: split(`
        objetivos, metas, prioridades, fines, objetivos y metas, metas y objetivos, objetivos y resultados clave, okr, okrs,
        qué queremos conseguir, qué queremos lograr, lo que queremos lograr, lo que queremos conseguir
      `),
      heads: split(`objetivos, objetivo, metas, prioridades, subobjetivo, subobjetivos`),
    },
    measure: {
      singular: split(`
        indicador, kpi, métrica, resultado clave, indicador clave, indicador de éxito, indicador de rendimiento, indicador de desempeño,
        indicador clave de rendimiento, indicador clave de desempeño, criterio de éxito, medición, medida de éxito, kr, hito, medido por,
        medida, se mide con, se mide por
      `),
      plural: split(`
        indicadores, kpis, kpi's, métricas, resultados clave, indicadores clave, indicadores de éxito, indicadores de rendimiento,
        indicadores de desempeño, indicadores clave de rendimiento, indicadores clave de desempeño, criterios de éxito, mediciones,
        medidas de éxito, krs, hitos, cómo medimos el éxito, cómo mediremos el éxito, cómo lo mediremos, cómo lo medimos, qué medimos,
        valores objetivo, indicadores de resultado, indicadores de seguimiento
      `),
      heads: split(`indicadores, indicador, métricas, métrica, kpis, kpi, resultados clave, criterios de éxito`),
    },
    strength: {
      singular: split(`fortaleza, punto fuerte, ventaja`),
      plural: split(`fortalezas, puntos fuertes, ventajas, ventajas competitivas, lo que funciona, qué funciona`),
      heads: split(`fortalezas, puntos fuertes`),
    },
    weakness: {
      singular: split(
        `debilidad, reto, problema, punto débil, desafío, carencia, planteamiento del problema, dificultad`,
      ),
      plural: split(
        `debilidades, retos, problemas, puntos débiles, desafíos, carencias, dificultades, lo que no funciona, puntos de dolor`,
      ),
      heads: split(`debilidades, retos, desafíos, puntos débiles`),
    },
    opportunity: {
      singular: split(`oportunidad`),
      plural: split(`oportunidades`),
      heads: split(`oportunidades`),
    },
    threat: {
      singular: split(`amenaza, riesgo, obstáculo, barrera, restricción, limitación`),
      plural: split(`amenazas, riesgos, obstáculos, barreras, restricciones, limitaciones, factores de riesgo`),
      heads: split(`amenazas, riesgos`),
    },
    strategy: {
      singular: split(`
        estrategia, eje, eje estratégico, pilar, enfoque, línea estratégica, línea de actuación, línea de trabajo, pilar de contenido,
        pilar estratégico, palanca, ámbito de actuación, área de enfoque, línea de acción, método
      `),
      plural: split(`
        estrategias, ejes, ejes estratégicos, pilares, enfoques, líneas estratégicas, líneas de actuación, líneas de trabajo,
        pilares de contenido, pilares estratégicos, palancas, ámbitos de actuación, áreas de enfoque, líneas de acción
      `),
      heads: split(`estrategias, ejes, eje, pilares, líneas estratégicas`),
    },
    tactic: {
      singular: split(`
        acción, táctica, actividad, tarea, iniciativa, campaña, proyecto, actuación, entregable, próximo paso, siguiente paso, experimento,
        por hacer, paso
      `),
      plural: split(`
        acciones, tácticas, actividades, tareas, iniciativas, campañas, proyectos, actuaciones, entregables, próximos pasos,
        siguientes pasos, experimentos, plan de acción, plan de acciones, acciones a realizar, qué vamos a hacer, qué haremos,
        lo que haremos, lista de tareas, por hacer, pasos, plan de actuación, cosas que hacer, tareas pendientes
      `),
      heads: split(`acciones, tácticas, actividades, tareas, campañas, iniciativas, proyectos, actuaciones`),
    },
    insight: {
      singular: split(`aprendizaje, hallazgo, conclusión clave`),
      plural: split(
        `aprendizajes, hallazgos, comentarios de clientes, lo que hemos aprendido, qué hemos aprendido, lecciones aprendidas, insights`,
      ),
      heads: split(`aprendizajes, hallazgos`),
    },
  },
  fields: {
    owner: split(`
      responsable, responsables, encargado, encargada, a cargo de, propietario, propietaria, dueño, dueña, quién, equipo, líder,
      asignado a, asignada a, persona responsable, contacto, departamento, área, área responsable, coordinador, coordinadora
    `),
    due: split(`
      fecha límite, plazo, vencimiento, fecha de entrega, fecha de fin, fecha fin, fin, cuándo, para cuándo, antes de, hasta, fecha,
      fecha objetivo, entrega, fecha de finalización, fecha de vencimiento, deadline
    `),
    start: split(`inicio, fecha de inicio, comienzo, desde, a partir de, arranque`),
    period: split(`
      período, periodo, duración, trimestre, mes, calendario, horizonte, fechas, cronograma, temporalidad, año, vigencia, tiempo, plazos,
      semestre
    `),
    baseline: split(`
      valor inicial, línea base, línea de base, punto de partida, valor actual, actual, actualmente, hoy, de, situación actual,
      valor de partida, base, dato actual
    `),
    target: split(
      `valor objetivo, a, valor meta, objetivo numérico, valor esperado, valor deseado, meta numérica, resultado esperado`,
    ),
    unit: split(`unidad, unidades, unidad de medida`),
    budget: split(
      `presupuesto, coste, costes, costo, costos, gasto, gastos, inversión, recursos, coste estimado, costo estimado, presupuesto estimado`,
    ),
    status: split(`estado, hecho, completado, situación, estatus`),
    progress: split(`avance, progreso, grado de avance`),
    audience: split(`
      público, públicos, público objetivo, audiencia, audiencia objetivo, segmento, segmentos, persona, para quién, destinatarios,
      target, grupo objetivo, buyer persona, dirigido a
    `),
    channel: split(`canal, canales, plataforma, plataformas, red, red social, medio, medios, soporte, dónde`),
    source: split(`
      fuente, fuente de datos, fuentes, herramienta, herramientas, herramienta de medición, método de medición, cómo se mide, medido con,
      datos, instrumento, medio de verificación
    `),
    cadence: split(
      `frecuencia, periodicidad, ritmo, cadencia, cada cuánto, por, recurrencia, frecuencia de publicación`,
    ),
    review: split(`
      revisión, próxima revisión, evaluación, seguimiento, informe, informes, reporte, fecha de revisión, frecuencia de revisión,
      reporting
    `),
    sponsor: split(`patrocinador, patrocinadora, aprobado por, patrocinio, sponsor, validado por, promotor`),
    value: split(`valor, valor de negocio, beneficio, beneficios, impacto, valor añadido, valor agregado, aporte`),
    rationale: split(`justificación, por qué, razón, motivo, contexto, para qué, fundamento, antecedentes`),
    dependsOn: split(
      `depende de, dependencias, dependencia, requisitos, requisitos previos, bloqueado por, prerrequisitos`,
    ),
    fix: split(`
      corrección, acción correctiva, corregido por,
      mitigación, medida de mitigación, plan de contingencia, contingencia
    `),
    told: split(`comunicado, comunicado a clientes, clientes informados`),
    comparedWith: split(`comparado con, comparación, frente a, respecto a, en comparación con`),
  },
  topics: {
    situation: split(`
      situación, análisis de situación, análisis de la situación, situación actual, análisis dafo, dafo, foda, análisis foda, swot,
      análisis swot, punto de partida, diagnóstico, auditoría, auditoría de redes sociales, análisis del entorno, análisis de mercado,
      análisis de la competencia, análisis competitivo, competencia, entorno, dónde estamos, matriz dafo, matriz foda, análisis
    `),
    audience: split(`
      público, públicos, público objetivo, audiencia, audiencias, audiencia objetivo, personas, buyer persona, buyer personas,
      segmentos, grupos de interés, partes interesadas, stakeholders, a quién nos dirigimos
    `),
    channels: split(
      `canales, plataformas, nuestros canales, redes, redes sociales, selección de canales, mezcla de canales, canales de difusión`,
    ),
    content: split(`
      contenido, contenidos, tipos de contenido, mensajes clave, mensajes, mensaje clave, tono, tono de voz, voz y tono, voz de marca,
      hashtags, formatos, temas, temáticas, posicionamiento, valores, línea editorial
    `),
    policy: split(`
      política, políticas, política de redes sociales, normas, reglas, directrices, código de conducta, guía de estilo,
      normas de uso, pautas, lineamientos
    `),
    governance: split(`
      gobernanza, roles, roles y responsabilidades, responsabilidades, equipo, organización, aprobaciones,
      flujo de aprobación, reuniones, comité, historial de versiones, integrantes, funciones, cómo trabajamos,
      forma de trabajo, formas de trabajo, manera de trabajar, proceso de aprobación, procesos, proceso, escalado,
      supuestos, supuestos y dependencias, dependencias, colaboradores, agradecimientos
    `),
    review: split(`
      revisión, seguimiento, seguimiento y evaluación, evaluación, informes, reportes, medición y seguimiento, reporting, revisión e informes,
      monitoreo, monitoreo y evaluación, monitorización, control y seguimiento
    `),
    risks: split(
      `gestión de riesgos, análisis de riesgos, riesgos y mitigación, riesgos y medidas, registro de riesgos, evaluación de riesgos`,
    ),
    definitions: split(`definiciones, glosario, términos, terminología`),
    insights: split(
      `escucha, escucha activa, escucha social, social listening, hallazgos, lo que dicen los clientes, lo que nos dicen los clientes`,
    ),
    'customer-value': split(
      `valor para el cliente, propuesta de valor, beneficio para el cliente, qué gana el cliente, lo que gana el cliente`,
    ),
    'out-of-scope': split(`
      fuera de alcance, fuera del alcance, no objetivos, no-objetivos, lo que no haremos, lo que no vamos a hacer, qué no haremos,
      exclusiones, más adelante, ideas futuras, ahora no
    `),
    budget: split(
      `presupuesto, distribución del presupuesto, recursos, recursos necesarios, costes, costos, financiación, financiamiento, herramientas`,
    ),
    summary: split(`
      notas, resumen, resumen ejecutivo, introducción, presentación, contexto, antecedentes, conclusión, conclusiones,
      anexo, anexos, índice, referencias, enlaces, visión general, panorama, sobre este plan, acerca de,
      cómo usar este documento, cómo usar esta plantilla, sobre nosotros, quiénes somos, historia,
      sobre este documento
    `),
  },
  relations: {
    serves: split(`
      sirve a, apoya, apoya a, contribuye a, alineado con, alineada con, vinculado a, vinculada a, objetivo relacionado,
      objetivo asociado, objetivo vinculado, estrategia relacionada, permite, habilita, para, responde al objetivo, relacionado con,
      objetivo al que contribuye, ligado a
    `),
    addresses: split(`responde a, aborda, mitiga, reduce, resuelve, contra`),
    leverages: split(`aprovecha, se apoya en, se basa en, utiliza`),
    drives: split(`impulsa, genera, lleva a, mueve`),
    dependsOn: split(`depende de, necesita, requiere`),
  },
  details: split(`
    descripción, detalle, detalles, nota, notas, observación, observaciones, comentario, comentarios, explicación, definición, qué, cómo,
    ejemplo, ejemplos, resumen
  `),
  ranks: split(`prioridad, rango, orden, importancia`),
  phases: {
    whole: split(`
      cronograma, hoja de ruta, calendario, calendario editorial, calendario de contenidos, implementación, plan de implementación,
      ejecución, lanzamiento, plan de trabajo, plan de lanzamiento, despliegue, puesta en marcha, planificación, prelanzamiento,
      poslanzamiento, plan de acción, plan de medios, línea de tiempo, plan de actividades
    `),
    counted: split(
      `fase, semana, semanas, mes, meses, trimestre, etapa, paso, año, día, días, sprint, oleada, semestre`,
    ),
    ordinals: split(`primer, primera, segundo, segunda, tercer, tercera, cuarto, cuarta, último, última`),
  },
  situation: split(`
    dafo, foda, swot, análisis dafo, análisis foda, análisis swot, matriz dafo, matriz foda, situación, análisis de situación,
    análisis de la situación, situación actual, diagnóstico, punto de partida
  `),
  and: ['y', 'e', '&', '/', '+', ','],
  prepositions: split(`de, del, para, a, al, en, por, con, sobre, hasta, desde, según, que, hacia`),
  headings: {
    leftOut: String.raw`^(?:lo\s+que|que|donde|por\s+que)\s+no\s+(?:vamos|\w+mos)\b|^no\s+\w+(?:remos|amos)\b`,
    measured: String.raw`^como\s+(?:(?:lo|vamos|a)\s+)*(?:med(?:imos|ir|iremos)|evalua(?:mos|remos|r)|sabremos)\b`,
  },
  running: {
    names: split(`español, spanish, castellano`),
    common: split(`
      el, la, los, las, y, es, para, con, en, una, un, del, de, nuestro, nuestra, nuestros, nuestras, por, que, se, al, su, sus, más,
      como, entre, cada, son, este, esta, sobre, desde, hasta, lo, nos, o, sin, ser, también, todos, todas, todo, hacia
    `),
    falseFriends: split(`todo, todos, to do, to-do, red, real, once, lead, leads, complete, fix, state, asset, a`),
    verbs: split(`
      abrir, actualizar, adaptar, agregar, ajustar, ampliar, analizar, anunciar, añadir, aplicar, apoyar, asistir, atender, auditar,
      automatizar, buscar, capacitar, captar, celebrar, colaborar, compartir, completar, comunicar, conectar, configurar, construir,
      contactar, contratar, convocar, coordinar, crear, dar, definir, desarrollar, difundir, diseñar, distribuir, documentar, editar,
      elaborar, elegir, emitir, empezar, enseñar, entrenar, entrevistar, enviar, escribir, escuchar, establecer, estudiar, evaluar,
      experimentar, explicar, explorar, fomentar, formar, fortalecer, generar, gestionar, grabar, hacer, identificar, ilustrar,
      implantar, implementar, impulsar, incluir, incorporar, informar, iniciar, instalar, integrar, introducir, investigar, invitar,
      lanzar, leer, llamar, llevar, mantener, mapear, medir, mejorar, moderar, monitorizar, montar, mostrar, ofrecer, optimizar,
      organizar, participar, pedir, pilotar, planificar, poner, potenciar, preparar, presentar, probar, producir, programar,
      promocionar, promover, proponer, publicar, realizar, recoger, recopilar, redactar, rediseñar, reforzar, registrar, renovar,
      repartir, responder, reutilizar, revisar, rodar, seguir, segmentar, seleccionar, subir, subtitular, sustituir, testear, trabajar,
      traducir, usar, utilizar, validar, verificar, visitar, difunda, haga, haz, ponga, pon
    `),
    actionNouns: split(`
      apertura, campaña, creación, desarrollo, difusión, diseño, elaboración, envío, grabación, implantación, implementación, lanzamiento,
      organización, participación, planificación, preparación, presentación, producción, publicación, puesta, realización, redacción
    `),
    verbLast: false,
    goalSentence: String.raw`^(?:nuestr[oa]s?|el|la|los|las|mi)\s+(?:\w+\s+){0,2}(?:objetivos?|metas?|proposito)\b[^.:]{0,80}?\s(?:es|son|consiste en)\s`,
    blanks: {
      first: split(
        `insertar, rellenar, completar, indicar, añadir, agregar, nombre del, nombre de, fecha de, su, tu, importe, cantidad, por definir, por completar, describir, especificar`,
      ),
      anywhere: split(
        `aquí, por definir, por completar, por confirmar, por determinar, a definir, a completar, pendiente de definir, a rellenar`,
      ),
    },
    relating: {
      serves: split(
        `sirve a, apoya, apoya a, contribuye a, contribuye al, permite, para, alineado con, alineada con, vinculado a, vinculada a, relacionado con, apoyan`,
      ),
      addresses: split(`responde a, aborda, mitiga, resuelve`),
      leverages: split(`aprovecha, se apoya en, se basa en`),
      drives: split(`impulsa, genera, lleva a`),
      dependsOn: split(`depende de, necesita, requiere, después de, tras`),
    },
    address: split(`usted, ustedes, tu, tus, ti, te, vuestro, vuestra`),
  },
}
