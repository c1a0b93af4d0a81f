<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ActionsText</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>&gt;Said on</source>
        <translation>&gt;Dicho el</translation>
    </message>
    <message>
        <source>&gt;Due</source>
        <translation>&gt;Plazo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>where the PDF goes</source>
        <translation>dónde se guarda el PDF</translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation>su título (por defecto: a partir de los temas)</translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation>a4 (por defecto) o letter</translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation>la fecha que lleva impresa (por defecto: hoy)</translation>
    </message>
    <message>
        <source>Say where the PDF goes, with -o FILE.pdf.</source>
        <translation>Indique dónde guardar el PDF con -o FILE.pdf.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper es a4 o letter.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation>«%1» no es una fecha. Escríbala como 2022-05-26.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>Se escribió %1, a partir de %n fuente.</numerusform>
            <numerusform>Se escribió %1, a partir de %n fuentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Briefing</source>
        <translation>Nota informativa</translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>preparada el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was spoken of</source>
        <translation>Cuándo se habló de ello</translation>
    </message>
    <message>
        <source>A disc is a meeting; its area is the number of statements.</source>
        <translation>Cada disco es una reunión; su área es el número de intervenciones.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>Not credited to anybody</source>
        <translation>Sin atribuir a nadie</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>What was promised and is still open</source>
        <translation>Compromisos aún pendientes</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>Doubts and gaps</source>
        <translation>Dudas y lagunas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal that ends in 1, but for 11: 21st</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal that ends in 2, but for 12: 22nd</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal that ends in 3, but for 13: 23rd</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other ordinal: 38th</comment>
        <translation>%1.ª</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>summary report</source>
        <translation>informe resumido</translation>
    </message>
    <message>
        <source>transcript of the %1 meeting</source>
        <translation>transcripción de la %1 reunión</translation>
    </message>
    <message>
        <source>summary report of the %1 meeting</source>
        <translation>informe resumido de la %1 reunión</translation>
    </message>
    <message>
        <source>%1, which the report also calls the %2</source>
        <translation>%1, que el informe llama también %2</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>pág. %1</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>El registro de las reuniones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date (name of the meeting)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The library holds nothing on this request. A wider period or more topics may help.</source>
        <translation>La biblioteca no contiene nada sobre esta petición. Pruebe con un período más amplio o con más temas.</translation>
    </message>
    <message numerus="yes">
        <source>The record holds %n statement(s) on this,</source>
        <translation>
            <numerusform>El registro contiene %n intervención al respecto,</numerusform>
            <numerusform>El registro contiene %n intervenciones al respecto,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n named speaker(s),</source>
        <translation>
            <numerusform>de %n orador identificado,</numerusform>
            <numerusform>de %n oradores identificados,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n meeting(s).</source>
        <translation>
            <numerusform>en %n reunión.</numerusform>
            <numerusform>en %n reuniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It first came up on %1, and last on %2.</source>
        <translation>Surgió por primera vez el %1 y por última vez el %2.</translation>
    </message>
    <message numerus="yes">
        <source>Most was said on %1: %n statement(s).</source>
        <translation>
            <numerusform>Donde más se dijo fue el %1: %n intervención.</numerusform>
            <numerusform>Donde más se dijo fue el %1: %n intervenciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are on record.</source>
        <translation>
            <numerusform>Consta %n decisión.</numerusform>
            <numerusform>Constan %n decisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised action(s) are not known to be done.</source>
        <translation>
            <numerusform>No consta que se haya cumplido %n compromiso.</numerusform>
            <numerusform>No consta que se hayan cumplido %n compromisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report states no date.</source>
        <translation>El informe no indica fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no speaker; they are the words of a participant, or of the report.</source>
        <translation>
            <numerusform>%n intervención no nombra a nadie; son palabras de un participante o del informe.</numerusform>
            <numerusform>%n intervenciones no nombran a nadie; son palabras de un participante o del informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library: %1, %2. They may hold more on this.</source>
        <comment>name of the series, numbers of meetings</comment>
        <translation>No están en la biblioteca: %1, %2. Podrían contener más al respecto.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>No se pudo terminar el PDF. Es un error de Rapporteur; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>No se puede escribir %1. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>No se pudo escribir %1 por completo; el archivo anterior no ha cambiado.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message>
        <source>Every derived fact stands in its source.</source>
        <translation>Cada dato extraído está en su fuente.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>PATH…</source>
        <translation>PATH…</translation>
    </message>
    <message>
        <source>read files and folders of reports into the library</source>
        <translation>leer archivos y carpetas de informes e incorporarlos a la biblioteca</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>enumerar los informes</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FILE</translation>
    </message>
    <message>
        <source>print a report, names resolved across the library</source>
        <translation>mostrar un informe, con los nombres identificados en toda la biblioteca</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>read files without a library and print what was understood</source>
        <translation>leer archivos sin biblioteca y mostrar lo que se entendió</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>QUERY</translation>
    </message>
    <message>
        <source>search the record</source>
        <translation>buscar en el registro</translation>
    </message>
    <message>
        <source>what was discussed when, and which meetings are missing</source>
        <translation>qué se trató y cuándo, y qué reuniones faltan</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>who spoke; with a name, that person&apos;s statements</source>
        <translation>quién habló; con un nombre, las intervenciones de esa persona</translation>
    </message>
    <message>
        <source>[TOPIC]</source>
        <translation>[TOPIC]</translation>
    </message>
    <message>
        <source>what was spoken of; with a topic, its statements</source>
        <translation>de qué se habló; con un tema, sus intervenciones</translation>
    </message>
    <message>
        <source>who promised what</source>
        <translation>quién se comprometió a qué</translation>
    </message>
    <message>
        <source>-o FILE.pdf</source>
        <translation>-o FILE.pdf</translation>
    </message>
    <message>
        <source>write a PDF briefing</source>
        <translation>escribir una nota informativa en PDF</translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation>comprobar que la biblioteca está en buen estado</translation>
    </message>
    <message>
        <source>check that every derived fact stands in its source</source>
        <translation>comprobar que cada dato extraído está en su fuente</translation>
    </message>
    <message>
        <source>load the sample library, print it, and picture every view</source>
        <translation>cargar la biblioteca de ejemplo, mostrarla y captar una imagen de cada vista</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>Usage: rapporteur [LIBRARY]            open the window
       rapporteur COMMAND [ARGUMENT…]  work without a display

</source>
        <translation>Uso: rapporteur [BIBLIOTECA]          abrir la ventana
     rapporteur COMANDO [ARGUMENTO…]  trabajar sin pantalla

</translation>
    </message>
    <message>
        <source>
Every command takes --library FILE, --json and --help.
Exit codes: 0 done, 1 some files failed or faults were found, 2 wrong use, 3 no library.
</source>
        <translation>
Todos los comandos admiten --library FILE, --json y --help.
Códigos de salida: 0 hecho, 1 algunos archivos con error o defectos hallados, 2 uso incorrecto, 3 sin biblioteca.
</translation>
    </message>
    <message>
        <source>derive everything anew from the stored texts</source>
        <translation>deducir todo de nuevo de los textos guardados</translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>Nothing is reported on the agenda item “%1”.</source>
        <translation>No se informa nada sobre el tema del orden del día «%1».</translation>
    </message>
    <message>
        <source>Section numbers jump from %1 to %2.</source>
        <translation>La numeración de las secciones salta de %1 a %2.</translation>
    </message>
    <message>
        <source>The section “%1” is not on the agenda.</source>
        <translation>La sección «%1» no figura en el orden del día.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them.</source>
        <translation>
            <numerusform>%n página es una imagen sin texto; no se pudo leer nada.</numerusform>
            <numerusform>%n páginas son imágenes sin texto; no se pudo leer nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>Algunos caracteres no se pudieron descodificar y se sustituyeron.</translation>
    </message>
</context>
<context>
    <name>ExtractorPool</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Reading this file failed: its reader gave an answer that makes no sense.</source>
        <translation>No se pudo leer este archivo: su lector dio una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Reading this file failed: the file is damaged in a way that its reader cannot cope with.</source>
        <translation>No se pudo leer este archivo: está dañado de un modo que su lector no soporta.</translation>
    </message>
    <message>
        <source>This file needs more memory than one document may use.</source>
        <translation>Este archivo necesita más memoria de la que puede usar un documento.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>La lectura de este archivo tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The program that reads documents cannot be started. Install Rapporteur again.</source>
        <translation>No se puede iniciar el programa que lee documentos. Vuelva a instalar Rapporteur.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The title says %1 (%2), the text %3.</source>
        <translation>El título dice %1 (%2); el texto, %3.</translation>
    </message>
    <message>
        <source>The title says %1, the text %2.</source>
        <translation>El título dice %1; el texto, %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, the text %2.</source>
        <translation>El nombre del archivo dice %1; el texto, %2.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>the full name</source>
        <translation>el nombre completo</translation>
    </message>
    <message>
        <source>a nickname that the lexicon knows</source>
        <translation>un apodo que conoce el léxico</translation>
    </message>
    <message>
        <source>the only one of that name in the series</source>
        <translation>la única persona con ese nombre en la serie</translation>
    </message>
    <message>
        <source>the only one of that name in the library</source>
        <translation>la única persona con ese nombre en la biblioteca</translation>
    </message>
    <message>
        <source>no full name is known</source>
        <translation>no se conoce el nombre completo</translation>
    </message>
    <message>
        <source>could be several people</source>
        <translation>podrían ser varias personas</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed%5</source>
        <translation>%1 nuevos, %2 modificados, %3 sin cambios, %4 con error%5</translation>
    </message>
    <message>
        <source>; stopped before the end</source>
        <translation>; se detuvo antes del final</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>A row of %1 belongs to nothing.</source>
        <translation>Una fila de %1 no pertenece a nada.</translation>
    </message>
    <message>
        <source>The search index does not agree with the text.</source>
        <translation>El índice de búsqueda no concuerda con el texto.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” does not stand where it was read.</source>
        <translation>%1: %2 «%3» no está donde se leyó.</translation>
    </message>
    <message>
        <source>the fact</source>
        <translation>el dato</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>el párrafo</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>la intervención</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>el orador</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>el encabezamiento</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>el participante</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>el compromiso</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la decisión</translation>
    </message>
    <message>
        <source>The original %1 is not as it was imported.</source>
        <translation>El original %1 no está como se importó.</translation>
    </message>
    <message>
        <source>An original that no report uses is not as it was imported.</source>
        <translation>Un original que ningún informe utiliza no está como se importó.</translation>
    </message>
</context>
<context>
    <name>LexiconText</name>
    <message>
        <source>The lexicon %1 has a mistake.</source>
        <translation>El léxico %1 tiene un error.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The lexicon %1 cannot be opened.</source>
        <translation>No se puede abrir el léxico %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <translation>«%1» debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in square brackets.</source>
        <translation>«%1» debe ser una lista de textos entre corchetes.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2024-09-22, without quotation marks.</source>
        <translation>«%1» debe ser una fecha como 2024-09-22, sin comillas.</translation>
    </message>
    <message>
        <source>Write [[%1]] with two square brackets.</source>
        <translation>Escriba [[%1]] con dobles corchetes.</translation>
    </message>
    <message>
        <source>A [[%1]] has no “%2”.</source>
        <translation>Un [[%1]] no tiene «%2».</translation>
    </message>
    <message>
        <source>This [[%1]] needs a “%2”.</source>
        <translation>Este [[%1]] necesita «%2».</translation>
    </message>
    <message>
        <source>“%1” is no table of a lexicon.</source>
        <translation>«%1» no es una tabla de un léxico.</translation>
    </message>
</context>
<context>
    <name>LibraryErrors</name>
    <message>
        <source>The disk is full. Make room and try again; nothing is lost.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>This file is not a Rapporteur library.</source>
        <translation>Este archivo no es una biblioteca de Rapporteur.</translation>
    </message>
    <message>
        <source>The library file cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>No se puede abrir la biblioteca. Compruebe que la carpeta existe y que puede leerla.</translation>
    </message>
    <message>
        <source>The library file cannot be changed. Check that you may write to it and to its folder.</source>
        <translation>No se puede modificar la biblioteca. Compruebe que puede escribir en ella y en su carpeta.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en la biblioteca. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>The library file is damaged. Restore the copy beside it, or import the reports again.</source>
        <translation>La biblioteca está dañada. Recupere la copia que está a su lado o vuelva a importar los informes.</translation>
    </message>
    <message>
        <source>The library could not answer.</source>
        <translation>La biblioteca no pudo responder.</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to open it; the file was not changed.</source>
        <translation>%1 se creó con una versión posterior de Rapporteur. Actualice Rapporteur para abrirla; el archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library. The file was not changed.</source>
        <translation>%1 no es una biblioteca de Rapporteur. El archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that you may write to its folder.</source>
        <translation>No se puede crear la copia %1. Compruebe que puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>&gt;ID</source>
        <translation>&gt;ID</translation>
    </message>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;Fecha</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Intervenciones</translation>
    </message>
    <message>
        <source>&gt;Doubts</source>
        <translation>&gt;Dudas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;Exportar nota informativa…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Names in the rail</source>
        <translation>&amp;Nombres en la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Oradores</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Compromisos</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search the &amp;record</source>
        <translation>Buscar en el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Open sample library</source>
        <translation>Abrir la biblioteca de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>&amp;Acerca de Rapporteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bibliotecas &amp;recientes</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsModel</name>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation>
            <numerusform>%1, %n compromiso</numerusform>
            <numerusform>%1, %n compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Due before today, and not said to be done</source>
        <translation>El plazo ya venció y no consta que se haya cumplido</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsView</name>
    <message>
        <source>Whose actions</source>
        <translation>De quién son los compromisos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Nobody promised anything about all of that.</source>
        <translation>Nadie se comprometió a nada sobre todo eso.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>No actions yet. They are read from the reports you import.</source>
        <translation>Aún no hay compromisos. Se leen de los informes que usted importa.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActivityChart</name>
    <message>
        <source>Statements by month</source>
        <translation>Intervenciones por mes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s)</source>
        <translation>
            <numerusform>%1: %n intervención</numerusform>
            <numerusform>%1: %n intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
from %2 to %3, as the reports say</source>
        <translation>%1
del %2 al %3, según los informes</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Exportar nota informativa</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Todas las series</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>A partir de los temas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>All people; type to find some</source>
        <translation>Todas las personas; escriba para buscar</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Desde el año</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Hasta el año</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;emas</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Nota informativa</translation>
    </message>
    <message>
        <source>Briefing on %1</source>
        <translation>Nota informativa sobre %1</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Chip</name>
    <message>
        <source>Press Delete to take this filter away</source>
        <translation>Pulse Supr para quitar este filtro</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Dialogs</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExtractedText</name>
    <message>
        <source>Text as extracted</source>
        <translation>Texto extraído</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>The sample reports are not here. Install Rapporteur again to get them back.</source>
        <translation>Faltan los informes de ejemplo. Vuelva a instalar Rapporteur para recuperarlos.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterBar</name>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterMenu</name>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>Buscar en este informe</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo seleccionado</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>Quitar un filtro</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Acerca de Rapporteur</translation>
    </message>
    <message>
        <source>A knowledge base for the record of meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Una base de conocimientos para el registro de reuniones.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HitDelegate</name>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Report, or why not</source>
        <translation>Informe, o por qué no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importación detenida</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>Importación detenida: %1</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>No se encontró ningún informe</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Qué pasó con cada archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the list of imported files</source>
        <translation>Cerrar la lista de archivos importados</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>Rapporteur::InspectorPages</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervención</numerusform>
            <numerusform>%Ln intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Se dijo</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>statements on each</source>
        <translation>intervenciones sobre cada uno</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Todo el registro</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s)</source>
        <translation>
            <numerusform>%Ln duda</numerusform>
            <numerusform>%Ln dudas</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln compromiso</numerusform>
            <numerusform>%Ln compromisos</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow every view to this person</source>
        <translation>Limitar todas las vistas a esta persona</translation>
    </message>
    <message>
        <source>Affiliations, as the reports say</source>
        <translation>Afiliaciones, según los informes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Often followed by</source>
        <translation>A menudo le sigue</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Sucede a</translation>
    </message>
    <message>
        <source>Narrow every view to this topic</source>
        <translation>Limitar todas las vistas a este tema</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Quién habló</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Invocation</name>
    <message>
        <source>the library file (default: %1)</source>
        <translation>el archivo de la biblioteca (por defecto: %1)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>mostrar en JSON</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>mostrar esta página</translation>
    </message>
    <message>
        <source>only this topic, e.g. GDC (may be repeated)</source>
        <translation>solo este tema, p. ej. GDC (se puede repetir)</translation>
    </message>
    <message>
        <source>only this speaker (may be repeated)</source>
        <translation>solo este orador (se puede repetir)</translation>
    </message>
    <message>
        <source>only meetings of this body</source>
        <translation>solo las reuniones de este órgano</translation>
    </message>
    <message>
        <source>from this year, month or day on, e.g. 2022 or 2022-05-26</source>
        <translation>a partir de este año, mes o día, p. ej. 2022 o 2022-05-26</translation>
    </message>
    <message>
        <source>up to this year, month or day</source>
        <translation>hasta este año, mes o día</translation>
    </message>
    <message>
        <source>Usage: rapporteur %1 %2 [OPTION…]
%3.

</source>
        <translation>Uso: rapporteur %1 %2 [OPCIÓN…]
%3.

</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«%1» está de más.</translation>
    </message>
    <message>
        <source>There is no library at %1 yet. Make one with: rapporteur import PATH…</source>
        <translation>Aún no hay ninguna biblioteca en %1. Créela con: rapporteur import PATH…</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2022, 2022-05 or 2022-05-26.</source>
        <translation>«%1» no es una fecha. Escriba 2022, 2022-05 o 2022-05-26.</translation>
    </message>
    <message>
        <source>See: rapporteur %1 --help</source>
        <translation>Véase: rapporteur %1 --help</translation>
    </message>
    <message>
        <source>No topic is called “%1”; see: rapporteur topics</source>
        <translation>Ningún tema se llama «%1»; véase: rapporteur topics</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>Nadie en la biblioteca se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” could be %2. Write the whole name.</source>
        <translation>«%1» podría ser %2. Escriba el nombre completo.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineList</name>
    <message>
        <source>Outline of the report</source>
        <translation>Esquema del informe</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineModel</name>
    <message>
        <source>%1 — on the agenda, not reported on</source>
        <translation>%1 — en el orden del día, pero sin informe al respecto</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PagePane</name>
    <message>
        <source>Pages of the original</source>
        <translation>Páginas del original</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Pictures</name>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir la imagen %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>No se puede crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>The view %1 did not come to rest.</source>
        <translation>La vista %1 no llegó a estabilizarse.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Rail</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderView</name>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>As extracted</source>
        <translation>Extraído</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Leer el texto</translation>
    </message>
    <message>
        <source>Find in this report (Ctrl+F)</source>
        <translation>Buscar en este informe (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>Buscar en este informe</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Todos los informes</translation>
    </message>
    <message>
        <source>This original has no pages to show. What it says is all in the text.</source>
        <translation>Este original no tiene páginas que mostrar. Todo lo que dice está en el texto.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Reading</name>
    <message>
        <source>moderated by %1</source>
        <translation>moderada por %1</translation>
    </message>
    <message>
        <source>chaired by %1</source>
        <translation>presidida por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s)</source>
        <translation>
            <numerusform>%n duda más</numerusform>
            <numerusform>%n dudas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingText</name>
    <message>
        <source>who is this?</source>
        <translation>¿quién es?</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texto del informe</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordPage</name>
    <message numerus="yes">
        <source>and %Ln more: choose a period to see them</source>
        <translation>
            <numerusform>y %Ln más: elija un período para verla</numerusform>
            <numerusform>y %Ln más: elija un período para verlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordView</name>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsModel</name>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsView</name>
    <message>
        <source>With doubts</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>Escriba para limitar…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>Limitar la tabla</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln informe</numerusform>
            <numerusform>%Ln informes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No reports yet. Drop a folder of them on this window.</source>
        <translation>Aún no hay informes. Suelte una carpeta en esta ventana.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>No report is about all of that.</source>
        <translation>Ningún informe trata de todo eso.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchModel</name>
    <message>
        <source>Nobody is credited</source>
        <translation>Sin atribuir a nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1, %n resultado</numerusform>
            <numerusform>%1, %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchView</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Recientes primero</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>Por informe</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por orador</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Type in the field above: every word counts, in any order.</source>
        <translation>Escriba en el campo de arriba: cuentan todas las palabras, en cualquier orden.</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>estas palabras seguidas</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>said by somebody of that name</source>
        <translation>dicho por alguien con ese nombre</translation>
    </message>
    <message>
        <source>about a topic</source>
        <translation>sobre un tema</translation>
    </message>
    <message>
        <source>in one year; 2020-2022 for several</source>
        <translation>en un año; 2020-2022 para varios</translation>
    </message>
    <message>
        <source>in one body’s meetings</source>
        <translation>en las reuniones de un órgano</translation>
    </message>
    <message>
        <source>“%1” means nothing here and was left out.</source>
        <translation>«%1» no significa nada aquí y se omitió.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para «%1».</translation>
    </message>
    <message>
        <source>Only what the filters let through was searched.</source>
        <translation>Solo se buscó en lo que dejan pasar los filtros.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Buscar sin filtros</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln passage(s)</source>
        <translation>
            <numerusform>el primer pasaje (%Ln)</numerusform>
            <numerusform>los primeros %Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>mejores primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>recientes primero</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakerBars</name>
    <message>
        <source>Who spoke</source>
        <translation>Quién habló</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>Buscar un orador…</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>El orador</translation>
    </message>
    <message>
        <source>No speakers yet. They are read from the reports you import.</source>
        <translation>Aún no hay oradores. Se leen de los informes que usted importa.</translation>
    </message>
    <message>
        <source>Nobody spoke about all of that.</source>
        <translation>Nadie habló de todo eso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervención</numerusform>
            <numerusform>%Ln intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>aparece el %1</translation>
    </message>
    <message>
        <source>first seen %1 · last %2</source>
        <translation>aparece por primera vez el %1 · por última vez el %2</translation>
    </message>
    <message>
        <source>also written “%1”</source>
        <translation>también escrito «%1»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>No statements; named among those who took part</source>
        <translation>Sin intervenciones; figura entre los participantes</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Intervenciones</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln informe</numerusform>
            <numerusform>%Ln informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervención</numerusform>
            <numerusform>%Ln intervenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln orador</numerusform>
            <numerusform>%Ln oradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation>
            <numerusform>%1, %2, %n intervención</numerusform>
            <numerusform>%1, %2, %n intervenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%n statement(s) on %3</source>
        <translation>
            <numerusform>%1, %2
%n intervención sobre %3</numerusform>
            <numerusform>%1, %2
%n intervenciones sobre %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: in the library</source>
        <translation>%1 %2: en la biblioteca</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held between %3 and %4</source>
        <translation>%1 %2: fuera de la biblioteca; entre el %3 y el %4</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held before %3</source>
        <translation>%1 %2: fuera de la biblioteca; antes del %3</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelinePainter</name>
    <message>
        <source>all %1</source>
        <translation>todas (%1)</translation>
    </message>
    <message>
        <source>%1 of ≥ %2</source>
        <translation>%1 de ≥ %2</translation>
    </message>
    <message>
        <source>all meetings — Esc shows every period again</source>
        <translation>todas las reuniones — Esc vuelve a mostrar todos los períodos</translation>
    </message>
    <message>
        <source>all meetings — drag to choose a period for every view</source>
        <translation>todas las reuniones — arrastre para elegir un período para todas las vistas</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>No meeting fits all of that.</source>
        <translation>Ninguna reunión cumple todo eso.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>No meetings yet. Drop a folder of reports here, or import them.</source>
        <translation>Aún no hay reuniones. Suelte aquí una carpeta de informes o impórtelos.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the period chosen</source>
        <translation>
            <numerusform>%Ln en el período elegido</numerusform>
            <numerusform>%Ln en el período elegido</numerusform>
        </translation>
    </message>
    <message>
        <source>a disc is a meeting, its area the statements on the topic</source>
        <translation>cada disco es una reunión; su área, las intervenciones sobre el tema</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopBar</name>
    <message>
        <source>Search the record…</source>
        <translation>Buscar en el registro…</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Narrow every view</source>
        <translation>Limitar todas las vistas</translation>
    </message>
    <message>
        <source>Narrow every view to a topic, person or series</source>
        <translation>Limitar todas las vistas a un tema, una persona o una serie</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopicsView</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation>Buscar un tema…</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>El tema</translation>
    </message>
    <message>
        <source>No topics yet. They are found in the reports you import.</source>
        <translation>Aún no hay temas. Se encuentran en los informes que usted importa.</translation>
    </message>
    <message>
        <source>None of the topics fits all of that.</source>
        <translation>Ningún tema cumple todo eso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervención</numerusform>
            <numerusform>%Ln intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln orador</numerusform>
            <numerusform>%Ln oradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decisiones y compromisos</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Intervenciones</translation>
    </message>
</context>
<context>
    <name>Rapporteur::YearRange</name>
    <message>
        <source>Years %1 to %2</source>
        <translation>Años %1 a %2</translation>
    </message>
    <message>
        <source>Only what was said from %1 to %2</source>
        <translation>Solo lo dicho de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB; that is no report.</source>
        <translation>El archivo supera los 512 MB; eso no es un informe.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>No se puede abrir el archivo. Compruebe que puede leerlo.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>No se pudo leer el archivo hasta el final.</translation>
    </message>
    <message>
        <source>Stopped before this file.</source>
        <translation>Se detuvo antes de este archivo.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message numerus="yes">
        <source>Stopped; %n report(s) were derived anew, the rest is as it was.</source>
        <translation>
            <numerusform>Detenido; se dedujo de nuevo %n informe, el resto queda como estaba.</numerusform>
            <numerusform>Detenido; se dedujeron de nuevo %n informes, el resto queda como estaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) derived anew.</source>
        <translation>
            <numerusform>%n informe deducido de nuevo.</numerusform>
            <numerusform>%n informes deducidos de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 is not in the library. Import it first, or use: rapporteur parse</source>
        <translation>%1 no está en la biblioteca. Impórtelo primero o utilice: rapporteur parse</translation>
    </message>
</context>
<context>
    <name>ReportQueries</name>
    <message>
        <source>There is no report %1 in the library.</source>
        <translation>No hay ningún informe %1 en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>meeting %1</source>
        <translation>reunión %1</translation>
    </message>
    <message>
        <source>moderated by %1</source>
        <translation>moderada por %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Se decidió: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Próxima reunión: %1</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Duda: %1</translation>
    </message>
</context>
<context>
    <name>ResolutionText</name>
    <message>
        <source>“%1” could be %2.</source>
        <translation>«%1» podría ser %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>There is more; use --limit.</source>
        <translation>Hay más; utilice --limit.</translation>
    </message>
    <message>
        <source>how many to print (default: 50)</source>
        <translation>cuántos mostrar (por defecto: 50)</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit admite un número a partir de 1.</translation>
    </message>
    <message>
        <source>“%1” was left out: it fits nothing here.</source>
        <translation>«%1» se omitió: aquí no corresponde a nada.</translation>
    </message>
</context>
<context>
    <name>SpeakerQueries</name>
    <message>
        <source>the report itself gives the full name</source>
        <translation>el propio informe da el nombre completo</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <translation>Esta persona ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>SpeakersText</name>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Intervenciones</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;Reuniones</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;Primera</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;Última</translation>
    </message>
</context>
<context>
    <name>TextDocument</name>
    <message>
        <source>The text of this file cannot be read back.</source>
        <translation>No se puede volver a leer el texto de este archivo.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;Fecha</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Intervenciones</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 meetings are here</source>
        <translation>%1: están %2 de al menos %3 reuniones</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>; faltan: %1</translation>
    </message>
</context>
<context>
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation>El léxico no tiene el tema «%1».</translation>
    </message>
</context>
<context>
    <name>TopicsText</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;Intervenciones</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;Reuniones</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;Primera</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;Última</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>Decidido el %1: %2</translation>
    </message>
    <message>
        <source>Action of %1 (%2): %3</source>
        <translation>Compromiso del %1 (%2): %3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The sample reports</source>
        <translation>Los informes de ejemplo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Nota informativa</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation>--scale admite un número del 1 al 4.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in points, as in 1280x800.</source>
        <translation>--size admite un ancho y un alto en puntos, como en 1280x800.</translation>
    </message>
    <message>
        <source>the folder to write to (default: tour)</source>
        <translation>la carpeta en la que escribir (por defecto: tour)</translation>
    </message>
    <message>
        <source>pixels of the pictures a point (default: 1)</source>
        <translation>píxeles de las imágenes por punto (por defecto: 1)</translation>
    </message>
    <message>
        <source>the window&apos;s size (default: 1280x800)</source>
        <translation>el tamaño de la ventana (por defecto: 1280x800)</translation>
    </message>
    <message>
        <source>The sample reports are not installed.</source>
        <translation>Los informes de ejemplo no están instalados.</translation>
    </message>
    <message>
        <source>Pictures of every view</source>
        <translation>Imágenes de cada vista</translation>
    </message>
</context>
</TS>
