### Lo que leen las personas visitantes.
### Redactado por una máquina; todavía no lo ha revisado ninguna persona.
### Origin: machine

## Bienvenida

touch-to-begin = Toque la pantalla
open-in-the-house = Abierto ahora aquí:

## Barras

leave = Salir
back = Volver
start-over = Empezar otra vez
contrast = Contraste
help-now = Ayuda urgente
keep = Guardar
kept = Guardado

## Escuchar

read-aloud = Escuchar
read-pause = Pausa
read-on = Seguir
read-slower = Más lento
read-faster = Más rápido
read-quieter = Más bajo
read-louder = Más alto
read-stop = Terminar
read-failed = No hay sonido

## Temas

need-question = ¿En qué podemos ayudarle?
all-of-it = Ver todo

## Búsqueda

search = Buscar
search-question = ¿Qué busca?
search-hint = Escriba una palabra, por ejemplo: guardería
search-space = Espacio
search-delete = Borrar
search-topic = Tema

## Ofertas

filter-open-now = Abierto ahora
filter-my-language = Mi idioma
filter-women-only = Solo mujeres
filter-childcare = Cuidado de niños
filter-free = Gratis
nothing-fits = No hemos encontrado nada adecuado.
nothing-fits-wider = Esto es parecido. O pregúntenos en recepción.
nothing-fits-help = Puede llamar a estos teléfonos de ayuda. O pregúntenos en recepción.
nothing-near = Todavía no conocemos nada parecido. Pregúntenos en recepción, por favor.
no-offer = Todavía no conocemos ninguna oferta para esto.
no-offer-instead = En recepción seguimos buscando con usted. Quizá esto también le ayude:
not-found = ¿No lo encuentra?
ask-counsellor = Pregúntenos, por favor
ask-counsellor-why = Vaya a la recepción. Seguiremos buscando juntos. Es gratis.
look-wider = Ver todo sobre:

## Una oferta

offer-gone = Esta oferta ya no existe.
last-verified = Última revisión: { $day }
facts-old = Datos de { $year }, pueden haber cambiado
facts-old-short = Datos de { $year }
sample = Ejemplo
sample-contact = Ejemplo: contacto inventado
shown-in = Idioma del texto: { $language }
machine-text = Traducido por una máquina
machine-text-short = Texto automático
outdated-text = El texto en alemán es más reciente
show-german = En alemán
spoken-there = Allí se habla: { $languages }
spoken-at = { $language } ({ $when })
women-only = Solo para mujeres
cost-free = Gratis
cost-donation = A cambio de un donativo
cost-fee = De pago
registration-none = Sin inscripción
registration-phone = Por favor, llame antes
registration-form = Por favor, inscríbase con el formulario
registration-appointment = Solo con cita
season-from = A partir del { $day }: { $what }
season-until = Hasta el { $day }: { $what }
season-between = { $first } – { $last }: { $what }
season-otherwise = En otras fechas: { $what }
childcare-yes = Con cuidado de niños
childcare-no = Sin cuidado de niños
step-free-yes = Sin escalones
step-free-no = Con escalones

## El código

tab-details = Página
tab-contact = Contacto
tab-route = Ruta
tab-calendar = Agenda
all-facts = Todos los datos
scan-details = El móvil abre la página
scan-contact = El móvil guarda el contacto
scan-call = El móvil marca el número
scan-route = El móvil muestra el camino
scan-calendar = El móvil guarda la fecha
scan-list = El móvil guarda su lista
touch-for-code = Toque: código grande
scan-this = Escanee el código con la cámara de su móvil.
code-too-small = El código no cabe aquí. Pregunte en recepción, por favor.

## Discreto

discreet-warning = Su móvil recuerda lo que escanea. También otras personas podrían verlo.
discreet-show = Ver el código igualmente

## Mostrar

show-this = Mostrar
show-this-why = Muestre esto a alguien aquí o hágale una foto.
show-want = Quisiera ir a: { $offer }
show-when = Cuándo: { $when }
show-where = Dónde: { $where }
show-speak = Hablo { $language }.
show-help = ¿Puede ayudarme, por favor?

## Preguntar en recepción

ask-desk = Preguntar en recepción
desk-why = Muestre esta hoja en recepción. Así no tiene que explicar nada.
desk-looked-for = Busco: { $need }
desk-insists = Importante: { $filters }
desk-seen = Ya visto: { $offers }
desk-nothing = No he encontrado nada adecuado.
desk-empty = Aquí todavía no he buscado nada.

## Mi lista

my-list = Mi lista
my-list-count = Mi lista ({ $count })
list-add = Añadir a mi lista
list-full = Lista llena
list-remove = Quitar
list-up = Subir
list-clear = Vaciar la lista
list-clear-sure = ¿Quitar todo de la lista?
list-clear-yes = Sí, vaciar
list-clear-no = No, conservar
list-empty = Su lista está vacía.
list-empty-why = Toque «Guardar» en una oferta.
list-to-phone = Al móvil
list-shortened = En el código hay poco espacio. Por eso allí falta algo.

## Imprimir

slip-print = Imprimir
slip-printing = Su hoja se está imprimiendo …
slip-free = La impresora ya está libre.
slip-again = Otra vez
slip-or-code = O llévese el código.
slip-outcome-printed = Su hoja está impresa.
slip-outcome-sent = Su hoja está en la impresora. ¿No sale nada? Pregunte en recepción, por favor.
slip-outcome-saved = Su hoja está guardada.
slip-outcome-no-paper = La impresora no tiene papel. Pregunte en recepción, por favor.
slip-outcome-cover-open = La impresora está abierta. Pregunte en recepción, por favor.
slip-outcome-unreachable = La impresora no responde. Pregunte en recepción, por favor.
slip-outcome-unknown = Quizás su hoja no se ha impreso. Pregunte en recepción, por favor.
slip-outcome-failed = No se ha podido crear la hoja. Pregunte en recepción, por favor.
slip-outcome-cancelled = Cancelado.
slip-outcome-busy = Ya se está imprimiendo. Espere, por favor.
slip-outcome-off = Aquí no hay impresora.
slip-permit-wait = Espere un momento, por favor.
slip-permit-used-up = El quiosco no imprime más hojas por visita. Pregunte en recepción, por favor.

## En la hoja

slip-address = Dirección
slip-transit = Autobús y tren
slip-dates = Próximas fechas
slip-hours = Horario
slip-phone = Teléfono
slip-mail = Correo electrónico
slip-web = Página web
slip-bring = Traiga, por favor
slip-cost = Precio
slip-languages = Idiomas allí
slip-registration = Inscripción
slip-notes = Información útil
slip-case-code = Código del caso
slip-appointment = Próxima cita
slip-remark = Nota
case-code-keep = Traiga este papel a la próxima cita, por favor.
case-code-write = Anote el código o hágale una foto, por favor.
slip-printed-on = Impreso el
slip-code-details = Más en internet
slip-code-contact = Guardar contacto
slip-code-route = Ruta hasta allí
slip-code-call = Llamar
slip-code-calendar = Guardar fecha
slip-code-list = Mi lista

## Horarios

day-today = Hoy
day-tomorrow = Mañana
open-always = Día y noche
open-until = Abierto hasta las { $time }
opens-today = Abre hoy a las { $time }
opens-tomorrow = Abre mañana a las { $time }
opens-on = Abre: { $day }, a las { $time }
closed-for = Hoy cerrado: { $holiday }
closed-until = Cerrado hasta: { $day }
closed-from-to = Cerrado: { $first } – { $last }
closed-on = Cerrado: { $day }
closed-because = { $closed }: { $reason }
holiday-call = { $day } ({ $holiday }): por favor, llame antes
holiday-maybe = { $day } ({ $holiday }): quizá cerrado
by-appointment = Con cita
call-first = Llamar
contact-withheld = Aún no se conoce el contacto. Pregunte en recepción, por favor.
closed-now = Cerrado ahora
hours-unknown = Pregunte por el horario, por favor
dates-unknown = No se conoce ninguna fecha. Pregunte, por favor.
hours-nth = { $day } { $time } ({ $nth }.º { $day } del mes)
hours-nth-two = { $day } { $time } ({ $first }.º y { $second }.º { $day } del mes)
hours-last = { $day } { $time } (último { $day } del mes)

holiday-new-year = Año Nuevo
holiday-good-friday = Viernes Santo
holiday-easter-monday = Lunes de Pascua
holiday-labour-day = Día del Trabajo
holiday-ascension-day = Día de la Ascensión
holiday-whit-monday = Lunes de Pentecostés
holiday-corpus-christi = Corpus Christi
holiday-german-unity-day = Día de la Unidad Alemana
holiday-all-saints = Todos los Santos
holiday-christmas-day = Navidad
holiday-second-christmas-day = Segundo día de Navidad

## Por qué encaja

reason-speaks = se habla { $language }
reason-always = siempre disponible
reason-open-until = abierto hoy hasta las { $time }
reason-opens = { $day }, desde las { $time }
reason-audience = para { $audience }
reason-free = gratis
reason-women-only = solo mujeres
reason-childcare = cuidado de niños
reason-no-registration = sin inscripción
reason-by-appointment = con cita
reason-close-by = en Meerbusch

audience-mothers = madres
audience-women = mujeres
audience-men = hombres
audience-children = niños
audience-youth = jóvenes
audience-adults = adultos
audience-seniors = mayores
audience-families = familias
audience-resettlers = Spätaussiedler
audience-refugees = refugiados
audience-newcomers = recién llegados
audience-volunteers = voluntarios
audience-everyone = todas las personas

## Ayuda urgente

help-advice = ¿En peligro? Llame al 112 o al 110. Es gratis.
help-fire-ambulance = Bomberos, ambulancia
help-police = Policía

## On the web

page-content = Ir al contenido
page-language = Elegir idioma
page-a-to-z = Todo de la A a la Z
page-imprint = Aviso legal
page-discreet = Su móvil recuerda qué páginas mira. Borre después el historial.
page-moved = Esta página está ahora aquí:
page-unknown = Esta página no existe. Por favor, elija su idioma.

## ¿Sigue aquí?

still-there = ¿Sigue aquí?
touch-to-stay = Toque la pantalla para continuar.
then-forgotten = Si no, pronto borraremos todo lo que ha elegido.

## Conversación

reply-yes = Sí
reply-no = No
reply-dont-know = No lo sé
reply-not-say = Prefiero no decirlo
reply-touch = Toque su respuesta, por favor
talk-type = Escriba aquí su respuesta
talk-say = Traducir
talk-wait = Espere un momento, por favor.
talk-nothing-kept = No se guarda nada de esta conversación.

## Idiomas

language-de = alemán
language-en = inglés
language-tr = turco
language-ar = árabe
language-uk = ucraniano
language-ru = ruso
language-pl = polaco
language-fa = persa
language-prs = dari
language-ku = kurdo
language-ckb = sorani
language-ps = pastún
language-ti = tigriña
language-ro = rumano
language-bg = búlgaro
language-sq = albanés
language-sr = serbio
language-sr-latn = serbio
language-fr = francés
language-es = español
language-it = italiano
language-so = somalí
language-ja = japonés
language-el = griego
language-pt = portugués
language-vi = vietnamita
language-zh = chino
language-hr = croata
language-bs = bosnio
language-ur = urdu
language-hi = hindi
