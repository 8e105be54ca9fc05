import type { publications as english } from "../en/publications.ts";
import type { TextsLike } from "../message.ts";

export const publications: TextsLike<typeof english> = {
  publications: "Publicaciones y datos",
  "publications-lead":
    "Lo que publica este mapa: informes para leer, los datos para trabajar, cómo citarlos y dónde preguntan los programas.",
  "publications-briefs": "Informes breves",
  "publications-briefs-lead":
    "Cada número de un informe viene de esta edición y lleva a las iniciativas que cuenta.",
  "publications-insights": "Insights",
  "publications-forms": "Formas",
  "publications-html": "Página web",
  "publications-pdf": "PDF",
  "publications-docx": "Word",
  "publications-profile": "Un perfil de",
  "publications-package": "Paquete de datos",
  "publications-package-lead":
    "Esta edición entera, en las formas que leen analistas, archivos y portales. Su fichero canónico lleva la huella de la edición, y otra instalación puede retomarla.",
  "publications-draft": "El borrador no tiene paquete de datos: cambia y no se puede citar.",
  "publications-zip": "Todos los ficheros (ZIP)",
  "publications-packing": "El paquete se está preparando; los tamaños y las sumas de control vendrán con él.",
  "publications-again": "Mostrar la página de nuevo",
  "publications-file": "Fichero",
  "publications-what": "Qué es",
  checksum: "SHA-256",
  "publications-size": "Tamaño",
  "publications-cite": "Citar",
  "publications-connect": "Para programas y otros sitios",
  "publications-api": "Interfaz para programas (API)",
  "publications-api-said": "Leer no exige cuenta; la descripción es OpenAPI 3.1.",
  "publications-feed": "Canal de cambios",
  "publications-feed-said": "Atom: cada edición con lo añadido, lo cambiado y lo retirado.",
  "publications-dcat": "Catálogo",
  "publications-dcat-said": "DCAT-AP 3, para portales de datos.",
  "publications-oai": "OAI-PMH",
  "publications-oai-said": "Para bibliotecas y archivos que recolectan metadatos.",
  "publications-mcp": "Asistentes",
  "publications-mcp-said": "Model Context Protocol: los modelos de lenguaje reciben números con su cita.",
  "publications-embed": "Insertar una figura",
  "publications-embed-said":
    "Bajo cada figura está el código que la pone en otro sitio, viva o fijada a esta edición:",
};
