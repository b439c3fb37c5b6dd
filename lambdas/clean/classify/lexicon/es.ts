import type { LanguageCues } from "./language.ts";

export const spanish: LanguageCues = {
  language: "es",
  functionWords:
    "el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde según y e o u pero ni que qué quien cual donde cuando como si no se su sus le les me mi nos es son era eran fue fueron ser está están estaba ha han había haber hay este esta estos estas ese esa eso más menos muy también ya tras durante dijo",
  personWords: "yo me mi mis nosotros nos nuestro nuestra nuestros tú tu tus te ti usted ustedes gracias",
  cues: {
    "related-links":
      "leer más | lee más | lea más | lee también | lea también | leer también | te puede interesar | te podría interesar | le puede interesar | también te puede interesar | quizás te interese | ver más | ver también | vea también | más información | más noticias | más sobre | noticias relacionadas | artículos relacionados | notas relacionadas | relacionado | relacionadas | relacionados | contenido relacionado | lo más leído | las más leídas | lo más visto | más leídas | más leídos | más vistas | recomendados | recomendado | te recomendamos | recomendaciones | últimas noticias | lo último | última hora | no te pierdas | no se pierda | tendencias | destacadas | otras noticias | siguiente noticia | noticia anterior | sigue leyendo | seguir leyendo | además",
    "share-bar":
      "compartir | comparte | compártelo | compartir en | compartir en facebook | compartir en twitter | compartir esta noticia | enviar | enviar por correo | enviar por email | imprimir | copiar enlace | enlace copiado | síguenos | síguenos en | siga | seguir | guardar | tuitear | comparta | escuchar",
    newsletter:
      "boletín | boletines | suscríbete a nuestro | suscríbete al boletín | recibe | reciba | en tu correo | en su correo | tu correo electrónico | correo electrónico | regístrate | inscríbete | apúntate | alertas | newsletter | newsletters | dirección de correo",
    "paywall-notice":
      "suscríbete | suscribirse | suscríbase | suscripción | suscriptor | suscriptores | solo para suscriptores | exclusivo para suscriptores | ya eres suscriptor | iniciar sesión | inicia sesión | iniciar | acceder | entrar | registrarse | registrarte | crear cuenta | mi cuenta | cerrar sesión | hazte socio | hazte socia | para seguir leyendo | contenido exclusivo | acceso ilimitado | prueba gratis | contraseña | donar | apoya | premium",
    podcast: "podcast | pódcast | podcasts | escucha | escuchar | episodio | episodios | escúchalo | radio | audio",
    "video-notice":
      "vídeo | video | vídeos | videos | ver video | ver vídeo | mira el video | mirá | reproducir | su navegador | tu navegador | habilitar javascript | en vivo | en directo | galería | fotogalería | pantalla completa | subtítulos | cargando | ampliar",
    "caption-credit":
      "foto | fotos | foto: | fotografía | fotografías | imagen | imágenes | imagen de archivo | foto de archivo | archivo | crédito | créditos | cortesía | efe | afp | reuters | ap | europa press | fuente | fuente: | captura de pantalla | ilustración | getty",
    "author-box":
      "por | escrito por | publicado por | redacción | autor | autora | sobre el autor | periodista | corresponsal | enviado especial | redactor | redactora | minutos de lectura | min de lectura | tiempo de lectura | agencias | agencia | columnista | editor | con información de",
    "cookie-notice":
      "cookies | usamos cookies | utilizamos cookies | aceptar | aceptar todo | rechazar | configurar | consentimiento | política de cookies | política de privacidad | privacidad | aviso legal | términos y condiciones | condiciones de uso | datos personales | protección de datos",
    comments:
      "comentario | comentarios | comentar | deja un comentario | dejar un comentario | deja una respuesta | añadir comentario | escribe un comentario | ver comentarios | sin comentarios | responder | opina | tu opinión | denunciar | normas de participación | los comentarios",
    tags: "etiquetas | etiqueta | temas | tema | palabras clave | archivado en | categorías | categoría | más temas | sección | en esta noticia",
    navigation:
      "inicio | portada | menú | buscar | búsqueda | ir al contenido | saltar al contenido | volver | volver arriba | arriba | siguiente | anterior | cerrar | ver todo | ver todas | más | política | economía | deportes | internacional | mundo | nacional | sociedad | cultura | espectáculos | opinión | tecnología | ciencia | salud | clima | tiempo | empleo | clasificados | juegos | horóscopo | contacto | contáctanos | ayuda | quiénes somos | acerca de | publicidad | hemeroteca | tienda | mapa del sitio | secciones | noticias | sucesos | educación | viajes | estilo",
    advertisement:
      "publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | patrocinados | en colaboración con | ofertas | descuentos | comprar | compra ahora | cupones | continuar leyendo",
    "rights-notice":
      "todos los derechos reservados | derechos reservados | prohibida su reproducción | prohibida la reproducción | copyright | aviso legal | reproducción total o parcial",
    "date-line":
      "publicado | publicado el | actualizado | actualizado el | actualizada | última actualización | creado | modificado | hace | horas | minutos | hoy | ayer | fecha",
    "app-promotion":
      "descarga la app | descarga nuestra app | nuestra aplicación | la aplicación | canal de whatsapp | únete",
    "editor-note":
      "nota de la redacción | nota del editor | corrección | fe de errores | aclaración | una versión anterior | este artículo fue | publicado originalmente | traducido de",
  },
};
