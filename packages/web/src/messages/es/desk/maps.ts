import type { maps as english } from "../../en/desk/maps.ts";
import type { TextsLike } from "../../message.ts";

export const maps: TextsLike<typeof english> = {
  "new-map": "Nuevo mapa",
  "new-map-lead":
    "Un mapa es un inventario con su propio libro de códigos, equipo y ediciones. Solo su nombre corto y las letras de sus identificadores quedan como están; todo lo demás se puede cambiar más tarde.",
  "map-name": "Nombre",
  "map-slug": "Nombre corto, para su dirección",
  "map-slug-hint":
    "Letras de la a a la z, cifras y guiones. Queda para siempre, pues otros lo citarán. Si se deja vacío, se forma a partir del nombre.",
  "map-slug-will": "El mapa estará en {address}",
  "map-slug-taken": "Ya hay un mapa con este nombre corto.",
  "map-slug-wrong": "Solo letras de la a a la z, cifras y guiones sueltos entre ellas; 64 como máximo.",
  "map-what": "De qué se trata",
  "map-what-hint": "Una o dos frases para quien lee: qué iniciativas, de dónde, recogidas por quién.",
  "map-language": "Lengua de estos textos, y de los archivos que no dicen la suya",
  "map-codebook": "Libro de códigos inicial",
  "map-codebook-lead":
    "Lo que se pregunta de cada iniciativa. El estudio lo cambia más tarde y muestra antes qué les pasa a los valores.",
  "map-codebook-size": { one: "{count} variable", other: "{count} variables" },
  "map-codebook-copied": "El de otro mapa, tal como está",
  "map-codebook-of": "Mapa cuyo libro de códigos se toma",
  "map-codebook-from-file": "Uno de un archivo",
  "map-codebook-file": "Archivo del libro de códigos",
  "map-codebook-forms":
    "Como lo escribe Mapwright (YAML, JSON), una tabla (CSV), SKOS (Turtle, JSON-LD) o REFI-QDA (QDC).",
  "map-synthetic": "Las iniciativas son inventadas, para un curso o una prueba",
  "map-synthetic-hint": "Cada página, figura y descarga lo dice entonces.",
  "map-synthetic-said": "Inventado como ejercicio: ninguna iniciativa es real aquí",
  "map-more": "Licencia, borrador e identificadores",
  "map-licence": "Licencia de los datos",
  "map-licence-address": "Dirección de la licencia",
  "map-attribution": "A quién hay que nombrar con los datos",
  "map-drafts": "Quién lee el borrador",
  "map-drafts-team": "solo el equipo",
  "map-drafts-public": "todo el mundo",
  "map-prefix": "Letras de los identificadores públicos",
  "map-prefix-hint":
    "De dos a seis mayúsculas ante el número, como en {example}. Quedan para siempre. Si se dejan vacías, se forman a partir del nombre corto.",
  "map-make": "Crear el mapa",
  "map-made": "El mapa está creado",
  "map-made-doubts": "Se pudo leer su libro de códigos. Mire esto antes de codificar con él:",
  "map-made-on": "A sus primeros pasos",
  "map-other-languages": "Lo mismo en otras lenguas",
  "map-told": "Lo que se dice del mapa",
  "map-told-lead":
    "Se lee en las páginas del borrador y de cada edición desde ahora. Las ediciones anteriores conservan lo que decían, y el registro lo que se decía antes.",
  "map-told-keep": "Guardar",
  "map-told-kept": "Está guardado.",
  "map-told-change": "Cambiar lo que se dice de este mapa",
  "map-told-stays":
    "Esto queda, pues otros lo citan: la dirección {address} y las letras {prefix} de sus identificadores.",
  "steps-title": "Primeros pasos",
  "steps-lead": "De un mapa vacío a uno que otros leen y citan. Se puede volver a lo hecho.",
  "step-next": "lo siguiente",
  "step-open": "todavía no",
  "step-done": "hecho el {day}",
  "step-told": "Nombre y descripción",
  "step-told-said": "Lo que se cuenta del mapa: qué es, en qué lenguas, con qué licencia.",
  "step-codebook": "Libro de códigos",
  "step-codebook-said": "Lo que se pregunta de cada iniciativa. Conviene darle forma antes de codificar.",
  "step-protocol": "Protocolo",
  "step-protocol-said":
    "La pregunta, los criterios con sus pruebas y la regla que lleva al mapeo. Puede empezar con los de IESI.",
  "step-sources": "Fuentes",
  "step-sources-said": "Una lista de iniciativas se lee, se corrige y se incorpora. Se puede deshacer.",
  "step-sources-count": { one: "{count} archivo", other: "{count} archivos" },
  "step-team": "Equipo",
  "step-team-said":
    "Quién criba, codifica y decide. Cada cual recibe un papel, y un enlace si aún no tiene cuenta.",
  "step-team-count": { one: "{count} persona", other: "{count} personas" },
  "step-rounds": "Primera ronda",
  "step-rounds-said":
    "Dos personas juzgan o codifican las mismas iniciativas, a ciegas. Una lista que llegó codificada puede prescindir de ella.",
  "step-rounds-count": { one: "{count} ronda", other: "{count} rondas" },
  "step-release": "Primera edición",
  "step-release-said":
    "Lo que hay se congela con el número 1. Desde entonces todo el mundo puede leerlo y citarlo.",
  "problem-map-exists": "Ya hay un mapa «{value}». Elija otro nombre corto.",
  "problem-map-name-missing": "Dé un nombre al mapa.",
  "problem-map-slug-missing":
    "De este nombre no se pudo formar un nombre corto. Escriba uno con letras de la a a la z.",
  "problem-map-slug-invalid":
    "«{value}» no es un nombre corto: letras de la a a la z, cifras y guiones sueltos entre ellas, 64 como máximo.",
  "problem-map-prefix-invalid":
    "«{value}» no puede ir ante los identificadores: son de dos a seis mayúsculas, como CAH.",
  "problem-licence-address-invalid":
    "«{value}» no es la dirección de una licencia. Empieza por https://, y la licencia tiene un nombre.",
  "problem-codebook-file-missing": "Elija el archivo del libro de códigos, u otro libro de códigos.",
};
