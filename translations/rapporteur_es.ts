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
    <name>AnnotationBundle</name>
    <message>
        <source>Annotations of %1</source>
        <translation>Anotaciones de %1</translation>
    </message>
</context>
<context>
    <name>AnnotationEdits</name>
    <message>
        <source>Annotate a meeting</source>
        <translation>Anotar una reunión</translation>
    </message>
    <message>
        <source>Annotate %1</source>
        <translation>Anotar %1</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>Marcar «%1»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Nota sobre «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Recolour %n annotation(s)</source>
        <translation>
            <numerusform>Cambiar el color de %n anotación</numerusform>
            <numerusform>Cambiar el color de %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message numerus="yes">
        <source>Star %n annotation(s)</source>
        <translation>
            <numerusform>Destacar %n anotación</numerusform>
            <numerusform>Destacar %n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n annotation(s)</source>
        <translation>
            <numerusform>Dejar de destacar %n anotación</numerusform>
            <numerusform>Dejar de destacar %n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n annotation(s) private</source>
        <translation>
            <numerusform>Hacer privada %n anotación</numerusform>
            <numerusform>Hacer privadas %n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n annotation(s)</source>
        <translation>
            <numerusform>Compartir %n anotación</numerusform>
            <numerusform>Compartir %n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n annotation(s) “%1”</source>
        <translation>
            <numerusform>Etiquetar %n anotación con «%1»</numerusform>
            <numerusform>Etiquetar %n anotaciones con «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n annotation(s)</source>
        <translation>
            <numerusform>Quitar «%1» de %n anotación</numerusform>
            <numerusform>Quitar «%1» de %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the report. It may have changed; choose them again.</source>
        <translation>Estas palabras no están en el informe. Puede que haya cambiado; selecciónelas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>Eliminar %n anotación</numerusform>
            <numerusform>Eliminar %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold “%1” at other words</source>
        <translation>Fijar «%1» en otras palabras</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n passage(s)</source>
        <translation>
            <numerusform>Confirmar %n pasaje</numerusform>
            <numerusform>Confirmar %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Link two annotations</source>
        <translation>Enlazar dos anotaciones</translation>
    </message>
    <message>
        <source>Part two annotations</source>
        <translation>Desenlazar dos anotaciones</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>Cambiar el nombre de la etiqueta «%1» a «%2»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>Eliminar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Change the colours to mark with</source>
        <translation>Cambiar los colores para marcar</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>None of these reports was read from a PDF. Choose another format.</source>
        <translation>Ninguno de estos informes se leyó de un PDF. Elija otro formato.</translation>
    </message>
    <message numerus="yes">
        <source>There are PDFs of %n reports. Name a folder for them, not a file.</source>
        <translation>
            <numerusform>Hay PDF de %n informe. Indique una carpeta, no un archivo.</numerusform>
            <numerusform>Hay PDF de %n informes. Indique una carpeta, no un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations to export. Private ones leave only where that is asked for.</source>
        <translation>No hay anotaciones que exportar. Las privadas solo salen si se pide.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of annotations.</source>
        <translation>%1 es demasiado grande para ser un archivo de anotaciones.</translation>
    </message>
    <message>
        <source>%1 is no file of annotations that can be read: JSON-LD, a REFI-QDA project, or a PDF with highlights.</source>
        <translation>%1 no es un archivo de anotaciones que se pueda leer: JSON-LD, un proyecto REFI-QDA o un PDF con marcas.</translation>
    </message>
</context>
<context>
    <name>AnnotationHtml</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La reunión en su conjunto</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>ya no está en el informe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya a</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice a</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>Va con</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Acceso: %1</translation>
    </message>
    <message>
        <source>People and topics</source>
        <translation>Personas y temas</translation>
    </message>
</context>
<context>
    <name>AnnotationImport</name>
    <message numerus="yes">
        <source>Import %n annotation(s) from “%1”</source>
        <translation>
            <numerusform>Importar %n anotación de «%1»</numerusform>
            <numerusform>Importar %n anotaciones de «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationPlaces</name>
    <message>
        <source>The library holds no such report.</source>
        <translation>La biblioteca no contiene ese informe.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>Esta anotación ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>AnnotationsCommand</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>&gt;Page</source>
        <translation>&gt;Página</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>“%1” is no number of a report. See: rapporteur list</source>
        <translation>«%1» no es el número de un informe. Véase: rapporteur list</translation>
    </message>
    <message>
        <source>Say where the annotations go, with -o PATH.</source>
        <translation>Indique dónde guardar las anotaciones con -o PATH.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format es uno de estos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>Se escribió %n anotación en %1.</numerusform>
            <numerusform>Se escribieron %n anotaciones en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, since somebody else wrote or changed it: %1</source>
        <translation>Se deja como está, porque otra persona lo escribió o lo modificó: %1</translation>
    </message>
    <message>
        <source>Passed over, since it was not read from a PDF: %1</source>
        <translation>Se omite, porque no se leyó de un PDF: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 without a place</source>
        <translation>%1 nuevas, %2 modificadas, %3 iguales, %4 sin lugar</translation>
    </message>
    <message>
        <source>Not taken in, since the library holds no such report: “%1” (%2)</source>
        <translation>No se incorporó, porque la biblioteca no contiene ese informe: «%1» (%2)</translation>
    </message>
    <message>
        <source>of an export: %1 (default: as the file&apos;s name ends)</source>
        <translation>de una exportación: %1 (por defecto: según la extensión del archivo)</translation>
    </message>
    <message>
        <source>where an export goes; of markdown, and of pdf for several reports, a folder</source>
        <translation>dónde se guarda una exportación; para markdown, y para pdf de varios informes, una carpeta</translation>
    </message>
    <message>
        <source>those of one report</source>
        <translation>las de un informe</translation>
    </message>
    <message>
        <source>those with a tag, or one below it</source>
        <translation>las que llevan una etiqueta o una subordinada a ella</translation>
    </message>
    <message>
        <source>private ones too</source>
        <translation>también las privadas</translation>
    </message>
    <message>
        <source>Name a file to import.</source>
        <translation>Indique un archivo que importar.</translation>
    </message>
    <message>
        <source>Say list, export or import.</source>
        <translation>Indique list, export o import.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>For the draft</source>
        <translation>Para el borrador</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>Añadir la columna «%1»</translation>
    </message>
    <message>
        <source>Rename a column to “%1”</source>
        <translation>Cambiar el nombre de una columna a «%1»</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Quitar una columna</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Mover una columna</translation>
    </message>
    <message numerus="yes">
        <source>Put %n annotation(s) on the board</source>
        <translation>
            <numerusform>Poner %n anotación en el tablero</numerusform>
            <numerusform>Poner %n anotaciones en el tablero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Mover %n tarjeta</numerusform>
            <numerusform>Mover %n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) off the board</source>
        <translation>
            <numerusform>Quitar %n tarjeta del tablero</numerusform>
            <numerusform>Quitar %n tarjetas del tablero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>Se escribió %1, a partir de %n fuente.</numerusform>
            <numerusform>Se escribió %1, a partir de %n fuentes.</numerusform>
        </translation>
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
    <name>CitationCheck</name>
    <message>
        <source>These words are in %1, but not at the passage cited: they are at %2.</source>
        <translation>Estas palabras están en %1, pero no en el pasaje citado, sino aquí: %2.</translation>
    </message>
    <message>
        <source>These are not the words of the source. Mark what you left out as […] and what you changed with brackets.</source>
        <translation>Estas no son las palabras de la fuente. Marque lo que omitió con […] y lo que cambió con corchetes.</translation>
    </message>
    <message>
        <source>This quotation says nowhere where it is from. Put a citation behind it.</source>
        <translation>Esta cita no dice en ningún lugar de dónde procede. Ponga una referencia detrás.</translation>
    </message>
    <message>
        <source>This draft names nobody, and %1 is a person of the record.</source>
        <translation>Este borrador no nombra a nadie, y %1 es una persona del registro.</translation>
    </message>
    <message>
        <source>\[a participant\]</source>
        <translation>\[un participante\]</translation>
    </message>
    <message>
        <source>This begins as a citation and is none. Write [@report:passage, place], or \[@ for the signs themselves.</source>
        <translation>Esto empieza como una referencia y no lo es. Escriba [@report:passage, place], o \[@ para los signos mismos.</translation>
    </message>
    <message>
        <source>The record does not credit %1 with this.</source>
        <translation>El registro no atribuye esto a %1.</translation>
    </message>
    <message>
        <source>The record credits %1 with this, not %2.</source>
        <translation>El registro atribuye esto a %1, no a %2.</translation>
    </message>
    <message>
        <source>The record does not say who spoke here; the draft says %1.</source>
        <translation>El registro no dice quién habló aquí; el borrador dice: %1.</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>Un participante</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participante</translation>
    </message>
    <message>
        <source>%1 neither spoke nor took part, as far as %2 tells.</source>
        <translation>Según %2, %1 ni habló ni participó.</translation>
    </message>
    <message>
        <source>%1 was on %2.</source>
        <translation>Fecha de %1: %2.</translation>
    </message>
    <message>
        <source>The report cited is of meeting %1, not %2.</source>
        <translation>El informe citado es el de la reunión %1, no el de la reunión %2.</translation>
    </message>
    <message>
        <source>No report of the library is cited by “%1”. Choose the report again, or import it.</source>
        <translation>«%1» no remite a ningún informe de la biblioteca. Elija de nuevo el informe o impórtelo.</translation>
    </message>
    <message>
        <source>The library knows no passage “%1”. Cite the passage again.</source>
        <translation>La biblioteca no conoce ningún pasaje «%1». Vuelva a citar el pasaje.</translation>
    </message>
    <message>
        <source>The report of this passage is no longer in the library. Import it again.</source>
        <translation>El informe de este pasaje ya no está en la biblioteca. Vuelva a importarlo.</translation>
    </message>
    <message>
        <source>The passage “%1” is of another report: “%2”.</source>
        <translation>El pasaje «%1» es de otro informe: «%2».</translation>
    </message>
    <message>
        <source>The annotation that this was dropped from was deleted. The passage is still cited.</source>
        <translation>Se eliminó la anotación de la que procede esto. El pasaje sigue citado.</translation>
    </message>
    <message>
        <source>The report no longer has this passage. Compare with the report and cite anew.</source>
        <translation>El informe ya no contiene este pasaje. Compare con el informe y vuelva a citar.</translation>
    </message>
    <message>
        <source>The report has other words here since it was cited: “%1”.</source>
        <translation>Desde que se citó, el informe tiene aquí otras palabras: «%1».</translation>
    </message>
    <message>
        <source>%1 has no agenda item %2.</source>
        <translation>%1 no tiene ningún tema %2 en el orden del día.</translation>
    </message>
    <message>
        <source>%1 has no paragraph %2 there.</source>
        <translation>%1 no tiene ningún párrafo %2 en ese lugar.</translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation>%1 no tiene ninguna página %2.</translation>
    </message>
    <message>
        <source>The passage is at %1 now.</source>
        <translation>El pasaje está ahora aquí: %1.</translation>
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
    <message>
        <source>[N KEY]</source>
        <translation>[N KEY]</translation>
    </message>
    <message>
        <source>what is in doubt; with a number and a key, an answer</source>
        <translation>qué está en duda; con un número y una tecla, una respuesta</translation>
    </message>
    <message>
        <source>list|export|import</source>
        <translation>list|export|import</translation>
    </message>
    <message>
        <source>what people marked and wrote; out to other programs, and in</source>
        <translation>lo que se marcó y se escribió; hacia otros programas y desde ellos</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTHER</translation>
    </message>
    <message>
        <source>take over what another library has</source>
        <translation>incorporar lo que tiene otra biblioteca</translation>
    </message>
    <message>
        <source>write a briefing, as PDF or in another format</source>
        <translation>escribir una nota informativa, en PDF o en otro formato</translation>
    </message>
    <message>
        <source>list|new|show|…</source>
        <translation>list|new|show|…</translation>
    </message>
    <message>
        <source>drafts with citations: make, export and check them</source>
        <translation>borradores con referencias: crearlos, exportarlos y comprobarlos</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>the kinds of draft that there are</source>
        <translation>los tipos de borrador que hay</translation>
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
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>Algunos caracteres no se pudieron descodificar y se sustituyeron.</translation>
    </message>
    <message>
        <source>Page %1 is a scan; its words were read by OCR (%2, %3 % sure).</source>
        <translation>La página %1 está escaneada; sus palabras se leyeron por OCR (%2, %3 % de certeza).</translation>
    </message>
    <message>
        <source>Pages %1 are scans; their words were read by OCR (%2, %3 % sure).</source>
        <translation>Las páginas %1 están escaneadas; sus palabras se leyeron por OCR (%2, %3 % de certeza).</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures on which OCR could read nothing.</source>
        <translation>
            <numerusform>%n página es una imagen en la que el OCR no pudo leer nada.</numerusform>
            <numerusform>%n páginas son imágenes en las que el OCR no pudo leer nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them. To have scans read, install Tesseract&apos;s data of their language (on Debian, tesseract-ocr-eng for English) and import them again.</source>
        <translation>
            <numerusform>%n página es una imagen sin texto; no se pudo leer nada en ella. Para que se lean los escaneos, instale los datos de Tesseract de su idioma (en Debian, tesseract-ocr-eng para el inglés) y vuelva a importarlos.</numerusform>
            <numerusform>%n páginas son imágenes sin texto; no se pudo leer nada en ellas. Para que se lean los escaneos, instale los datos de Tesseract de su idioma (en Debian, tesseract-ocr-eng para el inglés) y vuelva a importarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>&gt;Id</source>
        <translation>&gt;ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Draft %1 is kept: %2</source>
        <translation>Borrador %1 guardado: %2</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) stand word for word in their source.</source>
        <translation>
            <numerusform>%1 de %n cita figura palabra por palabra en su fuente.</numerusform>
            <numerusform>%1 de %n citas figuran palabra por palabra en su fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>--as is csl or bibtex.</source>
        <translation>--as es csl o bibtex.</translation>
    </message>
    <message>
        <source>Say which draft, by its number. See: rapporteur draft list</source>
        <translation>Indique qué borrador, por su número. Véase: rapporteur draft list</translation>
    </message>
    <message>
        <source>of a new draft, e.g. Briefings/2026</source>
        <translation>de un borrador nuevo, p. ej. Notas/2026</translation>
    </message>
    <message>
        <source>references as csl (the default) or bibtex</source>
        <translation>referencias en csl (por defecto) o en bibtex</translation>
    </message>
    <message>
        <source>Say which file: a PDF that was made from a draft, or Markdown.</source>
        <translation>Indique qué archivo: un PDF hecho a partir de un borrador, o Markdown.</translation>
    </message>
    <message>
        <source>Say list, new, open, show, export, check or references.</source>
        <translation>Indique list, new, open, show, export, check o references.</translation>
    </message>
</context>
<context>
    <name>DraftEdits</name>
    <message>
        <source>a draft without a title</source>
        <translation>un borrador sin título</translation>
    </message>
    <message>
        <source>This snapshot is no longer in the library.</source>
        <translation>Esta instantánea ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Begin the draft “%1”</source>
        <translation>Empezar el borrador «%1»</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modificar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change %n draft(s)</source>
        <translation>
            <numerusform>Modificar %n borrador</numerusform>
            <numerusform>Modificar %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <translation>
            <numerusform>Eliminar %n borrador</numerusform>
            <numerusform>Eliminar %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of “%1”</source>
        <translation>Guardar una instantánea de «%1»</translation>
    </message>
    <message>
        <source>Go back to a snapshot of “%1”</source>
        <translation>Volver a una instantánea de «%1»</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Antes de volver</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Eliminar una instantánea</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>%1 is too large to be a draft.</source>
        <translation>%1 es demasiado grande para ser un borrador.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8, and cannot be opened as a draft.</source>
        <translation>%1 no es texto en UTF-8 y no puede abrirse como borrador.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 no se puede abrir.</translation>
    </message>
    <message>
        <source>No draft travels in %1. Open a PDF that was made from one.</source>
        <translation>En %1 no viaja ningún borrador. Abra un PDF hecho a partir de uno.</translation>
    </message>
</context>
<context>
    <name>DraftFront</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a date like 2026-11-20, without quotation marks</source>
        <translation>una fecha como 2026-11-20, sin comillas</translation>
    </message>
    <message>
        <source>words in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>Line %1: “%2” must be %3.</source>
        <translation>Línea %1: «%2» debe ser %3.</translation>
    </message>
    <message>
        <source>a list like [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>una lista como [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>one of “un”, “short”, “author-date” and “numbered”</source>
        <translation>uno de los valores “un”, “short”, “author-date” y “numbered”</translation>
    </message>
    <message>
        <source>a table: a line [fields] with lines like For = &quot;The co-chairs&quot; below</source>
        <translation>una tabla: una línea [fields] y debajo líneas como For = &quot;The co-chairs&quot;</translation>
    </message>
    <message>
        <source>Line 1: the front matter begins here and never ends. Put a line of +++ behind it.</source>
        <translation>Línea 1: el encabezado empieza aquí y no termina nunca. Ponga detrás una línea +++.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>Este borrador ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Extractor</name>
    <message>
        <source>The reading process answered nonsense.</source>
        <translation>El proceso de lectura dio una respuesta sin sentido.</translation>
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
    <name>Facts</name>
    <message>
        <source>Correct a fact</source>
        <translation>Corregir un dato</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n fact(s)</source>
        <translation>
            <numerusform>Corregir %n dato</numerusform>
            <numerusform>Corregir %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «%2»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Retirar una corrección</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 in %2</source>
        <comment>number of statements, what the column is</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n intervención</numerusform>
            <numerusform>%n intervenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n meeting(s)</source>
        <translation>
            <numerusform>en %n reunión</numerusform>
            <numerusform>en %n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>When it was spoken of. A disc is a meeting; its area is the number of statements.</source>
        <translation>Cuándo se habló de ello. Cada disco es una reunión; su área es el número de intervenciones.</translation>
    </message>
    <message>
        <source>A timeline.</source>
        <translation>Una cronología.</translation>
    </message>
</context>
<context>
    <name>FileDecisionText</name>
    <message>
        <source>The bytes are those of %1; this place of it is noted.</source>
        <translation>Es idéntico byte por byte a %1; se anota también esta ubicación.</translation>
    </message>
    <message>
        <source>Its words are those of %1.</source>
        <translation>Sus palabras son las de %1.</translation>
    </message>
    <message>
        <source>The same meeting, and %1 % of its words are those of %2.</source>
        <translation>La misma reunión, y el %1 % de sus palabras son las de %2.</translation>
    </message>
    <message>
        <source>The file was changed since it was imported.</source>
        <translation>El archivo se modificó después de importarlo.</translation>
    </message>
    <message>
        <source>The same meeting and format, and %1 % of its words are those of %2.</source>
        <translation>La misma reunión y el mismo formato, y el %1 % de sus palabras son las de %2.</translation>
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
    <message>
        <source>the same name, written another way</source>
        <translation>el mismo nombre, escrito de otra manera</translation>
    </message>
    <message>
        <source>a rare misspelling of the name</source>
        <translation>un error poco frecuente al escribir el nombre</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>usted lo indicó</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>; stopped before the end</source>
        <translation>; se detuvo antes del final</translation>
    </message>
    <message>
        <source>+%1 −%2 words. </source>
        <translation>+%1 −%2 palabras. </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed</source>
        <translation>%1 nuevos, %2 modificados, %3 sin cambios, %4 con error</translation>
    </message>
    <message>
        <source>, %1 further files of the same meetings</source>
        <translation>, %1 archivos adicionales de las mismas reuniones</translation>
    </message>
    <message>
        <source>%1; nothing was written</source>
        <translation>%1; no se escribió nada</translation>
    </message>
    <message>
        <source>say what each file would be, and write nothing</source>
        <translation>indicar qué sería cada archivo, sin escribir nada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importar %n archivo</numerusform>
            <numerusform>Importar %n archivos</numerusform>
        </translation>
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
    <message>
        <source>The report %1 reads a file that is not its own.</source>
        <translation>El informe %1 lee un archivo que no es suyo.</translation>
    </message>
    <message>
        <source>The file %1 belongs to a report that was never read.</source>
        <translation>El archivo %1 pertenece a un informe que nunca se leyó.</translation>
    </message>
    <message>
        <source>The text of the file %1 is missing.</source>
        <translation>Falta el texto del archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is not as its newest version says.</source>
        <translation>El archivo %1 no está como dice su versión más reciente.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This was undone while it was being done. Do it again.</source>
        <translation>Esto se deshizo mientras se hacía. Hágalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LexiconEdit</name>
    <message>
        <source>The text has a mistake in line %1: mend it first.</source>
        <translation>El texto tiene un error en la línea %1: corríjalo primero.</translation>
    </message>
    <message>
        <source>“%1” is written in a form that only you can change, in the text.</source>
        <translation>«%1» está escrito de una forma que solo usted puede cambiar, en el texto.</translation>
    </message>
</context>
<context>
    <name>LexiconText</name>
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
    <message>
        <source>“%1” must be text in quotation marks, or a list of them in square brackets.</source>
        <translation>«%1» debe ser un texto entre comillas o una lista de ellos entre corchetes.</translation>
    </message>
    <message>
        <source>“%1” must be a list of regular expressions in square brackets.</source>
        <translation>«%1» debe ser una lista de expresiones regulares entre corchetes.</translation>
    </message>
    <message>
        <source>“%1” must be a colour such as &quot;#0072b2&quot;.</source>
        <translation>«%1» debe ser un color como &quot;#0072b2&quot;.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>The lexicon %1 has a mistake: %2</source>
        <translation>El léxico %1 tiene un error: %2</translation>
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
    <name>Mark</name>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>MarkdownVault</name>
    <message>
        <source>People and topics</source>
        <translation>Personas y temas</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>La reunión en su conjunto</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>ya no está en el informe</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Acceso: %1</translation>
    </message>
</context>
<context>
    <name>MeetingEdits</name>
    <message>
        <source>This is the only file of its meeting; there is nothing to set it apart from.</source>
        <translation>Este es el único archivo de su reunión; no hay nada de lo que separarlo.</translation>
    </message>
    <message>
        <source>One of the two reports is no longer in the library.</source>
        <translation>Uno de los dos informes ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Read %1 instead</source>
        <translation>Leer %1 en su lugar</translation>
    </message>
    <message>
        <source>Set %1 apart</source>
        <translation>Separar %1</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>Unir %1 y %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s)</source>
        <translation>
            <numerusform>Quitar %n informe</numerusform>
            <numerusform>Quitar %n informes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>This is the library that is open. Choose another one to merge into it.</source>
        <translation>Esta es la biblioteca que está abierta. Elija otra para fusionarla con ella.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiqueta «%1»</translation>
    </message>
    <message>
        <source>A link between two annotations</source>
        <translation>Un enlace entre dos anotaciones</translation>
    </message>
    <message>
        <source>The colour %1 means “%2”</source>
        <translation>El color %1 significa «%2»</translation>
    </message>
    <message>
        <source>“%1” corrected to “%2”</source>
        <translation>«%1» corregido por «%2»</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be merged. Ask for another copy of it.</source>
        <translation>%1 está dañada y no se puede fusionar. Pida otra copia.</translation>
    </message>
    <message>
        <source>%1 is of an earlier version, and a copy to read it by cannot be made. Make room for it in %2.</source>
        <translation>%1 es de una versión anterior y no se puede crear una copia para leerla. Libere espacio en %2.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>No hay ninguna biblioteca %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library.</source>
        <translation>%1 no es una biblioteca de Rapporteur.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to merge it.</source>
        <translation>%1 se creó con una versión posterior de Rapporteur. Actualice Rapporteur para fusionarla.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be imported. Make room on the disk.</source>
        <translation>No se puede copiar %1 para importarlo. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Another correction of “%1”: “%2”</source>
        <translation>Otra corrección de «%1»: «%2»</translation>
    </message>
    <message>
        <source>Another answer for %1: %2</source>
        <translation>Otra respuesta sobre %1: %2</translation>
    </message>
    <message>
        <source>Another answer to %1 “%2”: %3</source>
        <translation>Otra respuesta a %1 «%2»: %3</translation>
    </message>
    <message>
        <source>Another answer for %1: %2 %3</source>
        <translation>Otra respuesta sobre %1: %2 %3</translation>
    </message>
    <message>
        <source>The draft “%1”</source>
        <translation>El borrador «%1»</translation>
    </message>
    <message>
        <source>A snapshot of a draft</source>
        <translation>Una instantánea de un borrador</translation>
    </message>
    <message>
        <source>The other of two versions that were merged</source>
        <translation>La otra de dos versiones fusionadas</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source> (beside: %1)</source>
        <translation> (aparte: %1)</translation>
    </message>
    <message>
        <source>%1 new reports, %2 further files, %3 reports in both; %4 added, %5 updated, %6 removed, %7 in conflict, %8 the same</source>
        <translation>%1 informes nuevos, %2 archivos adicionales, %3 informes en ambas; %4 añadidas, %5 actualizadas, %6 eliminadas, %7 en conflicto, %8 iguales</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the other library; --private takes them too</source>
        <translation>
            <numerusform>%n anotación privada se queda en la otra biblioteca; con --private también se incorpora</numerusform>
            <numerusform>%n anotaciones privadas se quedan en la otra biblioteca; con --private también se incorporan</numerusform>
        </translation>
    </message>
    <message>
        <source>say what is new, the same and in conflict, and write nothing</source>
        <translation>indicar qué es nuevo, qué es igual y qué está en conflicto, sin escribir nada</translation>
    </message>
    <message>
        <source>take the other library&apos;s private annotations too</source>
        <translation>incorporar también las anotaciones privadas de la otra biblioteca</translation>
    </message>
</context>
<context>
    <name>OwnLexicon</name>
    <message>
        <source>%1 cannot be written. Check that you may write to its folder.</source>
        <translation>No se puede escribir %1. Compruebe que puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>There is no earlier version of %1.</source>
        <translation>No hay ninguna versión anterior de %1.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
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
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>The PDF could not be painted. This is a mistake in Rapporteur; please report it.</source>
        <translation>No se pudo dibujar el PDF. Es un error de Rapporteur; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Writing the document was stopped; no file was written.</source>
        <translation>Se detuvo la escritura del documento; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>No se pudo terminar el PDF. Es un error de Rapporteur; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>[passage not found in the report]</source>
        <translation>[pasaje no encontrado en el informe]</translation>
    </message>
    <message>
        <source>[source not in the library: %1]</source>
        <translation>[la fuente no está en la biblioteca: %1]</translation>
    </message>
    <message>
        <source>Ibid.</source>
        <translation>Ibid.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
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
        <source>%1 meeting</source>
        <comment>38th meeting</comment>
        <translation>%1 reunión</translation>
    </message>
    <message>
        <source>%1 (headed &quot;%2&quot;)</source>
        <comment>22nd meeting (headed &quot;XXI&quot;)</comment>
        <translation>%1 (encabezada «%2»)</translation>
    </message>
    <message>
        <source>%1 (also given as the %2)</source>
        <comment>22nd meeting (also given as the 21st)</comment>
        <translation>%1 (indicada también como la %2)</translation>
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
        <source>transcript of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>transcripción de la %1</translation>
    </message>
    <message>
        <source>summary report of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>informe resumido de la %1</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>no date</comment>
        <translation>s. f.</translation>
    </message>
    <message>
        <source>Extracts checked against source: %1 of %2</source>
        <translation>Extractos cotejados con la fuente: %1 de %2</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>of an agenda</comment>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>heading of a section</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>paras. %1–%2</source>
        <comment>paragraphs</comment>
        <translation>párrs. %1 a %2</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>paragraph</comment>
        <translation>párr. %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>pág. %1</translation>
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
    <name>Quotation</name>
    <message>
        <source>Meeting of %1</source>
        <translation>Reunión: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>38th meeting of the Working Group on Tides</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participante</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>action</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>that</source>
        <comment>somebody noted that</comment>
        <translation>que</translation>
    </message>
    <message>
        <source>Decision at %1: %2</source>
        <translation>Decisión (%1): %2</translation>
    </message>
    <message>
        <source>Action from %1: %2</source>
        <translation>Compromiso (%1): %2</translation>
    </message>
    <message>
        <source>According to the report of %1: %2</source>
        <translation>Según el informe de %1: %2</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 dijo: %2</translation>
    </message>
    <message>
        <source>%1, as the report has it: %2</source>
        <translation>%1, según el informe: %2</translation>
    </message>
    <message>
        <source>[a participant]</source>
        <translation>[un participante]</translation>
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
    <message>
        <source>Lan&amp;guages of scans…</source>
        <translation>I&amp;diomas de los escaneos…</translation>
    </message>
    <message>
        <source>Show &amp;preview before importing</source>
        <translation>Mostrar &amp;vista previa antes de importar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>&amp;Lexicon…</source>
        <translation>&amp;Léxico…</translation>
    </message>
    <message>
        <source>&amp;Rebuild library</source>
        <translation>&amp;Reconstruir la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Merge library…</source>
        <translation>&amp;Fusionar biblioteca…</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>Importar ano&amp;taciones…</translation>
    </message>
    <message>
        <source>E&amp;xport annotations…</source>
        <translation>Ex&amp;portar anotaciones…</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;Historial de deshacer…</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>A&amp;notaciones</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>Su &amp;nombre…</translation>
    </message>
    <message>
        <source>Add to &amp;draft</source>
        <translation>Añadir al &amp;borrador</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>Borrador&amp;es</translation>
    </message>
    <message>
        <source>New &amp;briefing…</source>
        <translation>Nueva nota infor&amp;mativa…</translation>
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
    <name>Rapporteur::AnnotationActions</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Quitar una etiqueta…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Poner en el tablero</translation>
    </message>
    <message>
        <source>Confirm the words that are there now</source>
        <translation>Confirmar las palabras que hay ahora</translation>
    </message>
    <message>
        <source>Open the report to attach it again</source>
        <translation>Abrir el informe para volver a fijarla</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationCard</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>Escriba una nota (Markdown)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags: positions/for, follow up</source>
        <translation>Etiquetas: posturas/a favor, seguimiento</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>Destacar (S)</translation>
    </message>
    <message>
        <source>Private: leaves in no export (P)</source>
        <translation>Privada: no sale en ninguna exportación (P)</translation>
    </message>
    <message>
        <source>Link to another mark (L)</source>
        <translation>Enlazar con otra marca (L)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>desenlazar</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationWords</name>
    <message>
        <source>moved</source>
        <translation>desplazada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>perdió su lugar</translation>
    </message>
    <message>
        <source>The words stand elsewhere than when they were marked.</source>
        <translation>Las palabras están en un sitio distinto de donde se marcaron.</translation>
    </message>
    <message>
        <source>The words were “%1” when they were marked.</source>
        <translation>Las palabras eran «%1» cuando se marcaron.</translation>
    </message>
    <message>
        <source>“%1” is not in this version of the report.</source>
        <translation>«%1» no está en esta versión del informe.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde a</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>es respondida por</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya a</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>es apoyada por</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice a</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>es contradicha por</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>va con</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsDelegate</name>
    <message>
        <source>Orphaned</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Desplazada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Toda la reunión</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsModel</name>
    <message>
        <source>Orphaned: their words are gone</source>
        <translation>Sin lugar: sus palabras ya no están</translation>
    </message>
    <message>
        <source>Of no meeting</source>
        <translation>De ninguna reunión</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Sin atribuir a nadie</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsView</name>
    <message>
        <source>How marks are shown</source>
        <translation>Cómo se muestran las marcas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in a report and press H.</source>
        <translation>Aún no hay nada marcado. Seleccione palabras en un informe y pulse H.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>No mark is like all of that.</source>
        <translation>Ninguna marca cumple todo eso.</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Mostrar todas las marcas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Group the marks</source>
        <translation>Agrupar las marcas</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>Por informe</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por orador</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>Buscar en notas, citas, etiquetas…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Buscar en las marcas</translation>
    </message>
    <message>
        <source>Every word counts, in any order (%1)</source>
        <translation>Cuentan todas las palabras, en cualquier orden (%1)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Annotator</name>
    <message>
        <source>Select words first: drag over them, or press J for the next statement.</source>
        <translation>Seleccione antes las palabras: arrastre sobre ellas o pulse J para la intervención siguiente.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Eliminada. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Select the words it belongs to and press R.</source>
        <translation>Seleccione las palabras a las que pertenece y pulse R.</translation>
    </message>
    <message>
        <source>Choose a mark, then select the words it should hold, and press R.</source>
        <translation>Elija una marca, seleccione después las palabras en las que fijarla y pulse R.</translation>
    </message>
    <message>
        <source>Choose a mark to link first.</source>
        <translation>Elija antes una marca para enlazar.</translation>
    </message>
    <message>
        <source>Now choose the other mark, in any report, and press L again.</source>
        <translation>Elija ahora la otra marca, en cualquier informe, y pulse L otra vez.</translation>
    </message>
    <message>
        <source>This &amp;answers that</source>
        <translation>Esta &amp;responde a esa</translation>
    </message>
    <message>
        <source>This &amp;supports that</source>
        <translation>Esta &amp;apoya a esa</translation>
    </message>
    <message>
        <source>This &amp;contradicts that</source>
        <translation>Esta &amp;contradice a esa</translation>
    </message>
    <message>
        <source>They &amp;belong together</source>
        <translation>Van &amp;juntas</translation>
    </message>
    <message>
        <source>Nothing is marked in this report yet.</source>
        <translation>Aún no hay nada marcado en este informe.</translation>
    </message>
    <message>
        <source>There is no further mark.</source>
        <translation>No hay más marcas.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardColumn</name>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What can be done to the column</source>
        <translation>Qué se puede hacer con la columna</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardView</name>
    <message>
        <source>Put marks here in the order in which a draft is to use them:
choose some in the list and press B.</source>
        <translation>Ponga aquí las marcas en el orden en que las usará un borrador:
elija algunas en la lista y pulse B.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Quitar la columna</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nueva columna</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingChoices</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Any topic; type to find some</source>
        <translation>Cualquier tema; escriba para buscar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Everybody; type to find some</source>
        <translation>Todos; escriba para buscar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Any tag; type to find some</source>
        <translation>Cualquier etiqueta; escriba para buscar</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>A partir de los temas</translation>
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
        <source>All series</source>
        <translation>Todas las series</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Años</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Oradores</translation>
    </message>
    <message>
        <source>Ta&amp;gs of your marks</source>
        <translation>Eti&amp;quetas de sus marcas</translation>
    </message>
    <message>
        <source>Ser&amp;ies</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>Títu&amp;lo</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln mark(s))</source>
        <translation>
            <numerusform>%1 (%Ln marca)</numerusform>
            <numerusform>%1 (%Ln marcas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>&amp;Guardar como borrador</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Nueva nota informativa</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Se escribió en %1.</translation>
    </message>
    <message>
        <source>&amp;Parts and extracts</source>
        <translation>Partes y e&amp;xtractos</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>La nota informativa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The record says nothing of this. Choose other topics, years or people.</source>
        <translation>El registro no dice nada de esto. Elija otros temas, años o personas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extract(s), each with its source</source>
        <translation>
            <numerusform>%Ln extracto, con su fuente</numerusform>
            <numerusform>%Ln extractos, cada uno con su fuente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingParts</name>
    <message>
        <source>Parts and extracts</source>
        <translation>Partes y extractos</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a part and how many extracts are in it</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
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
    <name>Rapporteur::ColorsDialog</name>
    <message>
        <source>Colours to mark with</source>
        <translation>Colores para marcar</translation>
    </message>
    <message>
        <source>Say what each colour means to you. Another shade changes every mark of that colour.</source>
        <translation>Indique qué significa cada color para usted. Otro tono cambia todas las marcas de ese color.</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Añadir un color</translation>
    </message>
    <message>
        <source>Choose another shade</source>
        <translation>Elegir otro tono</translation>
    </message>
    <message>
        <source>Shade of %1</source>
        <translation>Tono de %1</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Significado de %1</translation>
    </message>
    <message>
        <source>Do not mark with it any more; marks keep it</source>
        <translation>No marcar más con él; las marcas lo conservan</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CorrectionEdit</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What the words should be</source>
        <translation>Cuáles deberían ser las palabras</translation>
    </message>
    <message>
        <source>Show the words as the file has them</source>
        <translation>Mostrar las palabras como están en el archivo</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct the text. The file stays as it is.</source>
        <translation>Corrija el texto. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Select the words to correct, within one paragraph.</source>
        <translation>Seleccione las palabras que desea corregir, dentro de un mismo párrafo.</translation>
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
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DiffPage</name>
    <message>
        <source>%1 words added (underlined), %2 removed (struck through)</source>
        <translation>%1 palabras añadidas (subrayadas), %2 eliminadas (tachadas)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The change before (Shift+F3)</source>
        <translation>Cambio anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The next change (F3)</source>
        <translation>Cambio siguiente (F3)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No word changed.</source>
        <translation>No cambió ninguna palabra.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>Texto del borrador</translation>
    </message>
    <message>
        <source>Write here. “# ” begins a heading, “&gt; ” a quotation, “- ” a list.</source>
        <translation>Escriba aquí. «# » inicia un encabezamiento, «&gt; » una cita, «- » una lista.</translation>
    </message>
    <message>
        <source>%1 is not in this library.</source>
        <translation>%1 no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Its words are gone from the report.</source>
        <translation>Sus palabras ya no están en el informe.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftFindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>Buscar en este borrador</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
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
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln reemplazo</numerusform>
            <numerusform>%Ln reemplazos</numerusform>
        </translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>expresión no válida</translation>
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
    <name>Rapporteur::DraftList</name>
    <message>
        <source>Find a draft…</source>
        <translation>Buscar un borrador…</translation>
    </message>
    <message>
        <source>Find a draft</source>
        <translation>Buscar un borrador</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>New draft (%1)</source>
        <translation>Nuevo borrador (%1)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Título…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Se eliminó %Ln borrador. Deshacer lo recupera.</numerusform>
            <numerusform>Se eliminaron %Ln borradores. Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty draft</source>
        <translation>Borrador vacío</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Folder; “/” parts folders in folders, nothing takes the draft out:</source>
        <translation>Carpeta; «/» separa carpetas dentro de carpetas; si se deja vacío, el borrador sale de su carpeta:</translation>
    </message>
    <message>
        <source>From a PDF or Markdown…</source>
        <translation>De un PDF o Markdown…</translation>
    </message>
    <message>
        <source>A PDF that was made from a draft holds it, with its sources</source>
        <translation>Un PDF hecho a partir de un borrador lo contiene, con sus fuentes</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftTask</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Distribuido</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsView</name>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezamientos</translation>
    </message>
    <message>
        <source>No draft yet. What you write here can quote every report, and knows where its words are from.</source>
        <translation>Aún no hay borradores. Lo que escriba aquí puede citar todos los informes y sabe de dónde son sus palabras.</translation>
    </message>
    <message>
        <source>Begin a draft</source>
        <translation>Empezar un borrador</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>Elija un borrador para continuarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln minuto de lectura</numerusform>
            <numerusform>%Ln minutos de lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Título del borrador</translation>
    </message>
    <message>
        <source>It stands in the text, and is changed there:</source>
        <translation>Figura en el texto y se modifica allí:</translation>
    </message>
    <message>
        <source>Filling “%1”…</source>
        <translation>Rellenando «%1»…</translation>
    </message>
    <message>
        <source>What is cited here is not in this library.</source>
        <translation>Lo que se cita aquí no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir «%1»</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>Estado del borrador</translation>
    </message>
    <message>
        <source>More to do with this draft</source>
        <translation>Más opciones para este borrador</translation>
    </message>
    <message>
        <source>Export, print, snapshots, language…</source>
        <translation>Exportar, imprimir, instantáneas, idioma…</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Instantáneas…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Título…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Language of the draft</source>
        <translation>Idioma del borrador</translation>
    </message>
    <message>
        <source>As the program’s</source>
        <translation>El del programa</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Abrir la fuente</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: spelling is not checked.</source>
        <translation>No hay diccionario para %1: no se revisa la ortografía.</translation>
    </message>
    <message>
        <source>%1 of %2 quotations exact</source>
        <translation>%1 de %2 citas exactas</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Abrir un borrador</translation>
    </message>
    <message>
        <source>This draft cites nothing yet.</source>
        <translation>Este borrador aún no cita nada.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Exportar las referencias</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and pandoc (CSL-JSON)…</source>
        <translation>Para Zotero y pandoc (CSL-JSON)…</translation>
    </message>
    <message>
        <source>For LaTeX (BibTeX)…</source>
        <translation>Para LaTeX (BibTeX)…</translation>
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
    <name>Rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Web annotations (JSON-LD)</source>
        <translation>Anotaciones &amp;web (JSON-LD)</translation>
    </message>
    <message>
        <source>The W3C’s format. Holds everything, for another library or as a safe copy.</source>
        <translation>El formato del W3C. Lo contiene todo, para otra biblioteca o como copia de seguridad.</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Anotaciones web</translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project</source>
        <translation>Proyecto REFI-&amp;QDA</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA and QualCoder. Holds everything, and the sources.</source>
        <translation>Para NVivo, ATLAS.ti, MAXQDA y QualCoder. Lo contiene todo, también las fuentes.</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>Proyectos REFI-QDA</translation>
    </message>
    <message>
        <source>&amp;Markdown folder</source>
        <translation>Carpeta de &amp;Markdown</translation>
    </message>
    <message>
        <source>A file a report, linked to each other, for Obsidian and the like.</source>
        <translation>Un archivo por informe, enlazados entre sí, para Obsidian y programas similares.</translation>
    </message>
    <message>
        <source>Annotated &amp;PDF</source>
        <translation>&amp;PDF anotado</translation>
    </message>
    <message>
        <source>Highlights and notes on copies of the original PDFs.</source>
        <translation>Marcas y notas en copias de los PDF originales.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Web pa&amp;ge (HTML)</source>
        <translation>Pá&amp;gina web (HTML)</translation>
    </message>
    <message>
        <source>One page to read, print or send.</source>
        <translation>Una página para leer, imprimir o enviar.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <translation>Ta&amp;bla (CSV)</translation>
    </message>
    <message>
        <source>A row an annotation, for spreadsheets.</source>
        <translation>Una fila por anotación, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The whole &amp;library</source>
        <translation>Toda la bib&amp;lioteca</translation>
    </message>
    <message>
        <source>&amp;This report</source>
        <translation>Es&amp;te informe</translation>
    </message>
    <message>
        <source>&amp;Include private annotations</source>
        <translation>&amp;Incluir las anotaciones privadas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Exportar anotaciones</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>&amp;This report: %1</source>
        <translation>Es&amp;te informe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) stay here.</source>
        <translation>
            <numerusform>%Ln privada se queda aquí.</numerusform>
            <numerusform>%Ln privadas se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) leave.</source>
        <translation>
            <numerusform>Se exporta %Ln anotación.</numerusform>
            <numerusform>Se exportan %Ln anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations to a folder</source>
        <translation>Exportar anotaciones a una carpeta</translation>
    </message>
    <message>
        <source>Annotations of %1</source>
        <translation>Anotaciones de %1</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDraft</name>
    <message>
        <source>Export draft</source>
        <translation>Exportar el borrador</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
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
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (.%2)</translation>
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
    <name>Rapporteur::FacetDelegate</name>
    <message>
        <source>New name of the tag</source>
        <translation>Nuevo nombre de la etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there already, on %Ln mark(s): “%2” becomes one with it.</source>
        <translation>
            <numerusform>«%1» ya existe, en %Ln marca: «%2» se fusionará con ella.</numerusform>
            <numerusform>«%1» ya existe, en %Ln marcas: «%2» se fusionará con ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetPane</name>
    <message>
        <source>Narrow the marks</source>
        <translation>Limitar las marcas</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Take off every mark</source>
        <translation>Quitar de todas las marcas</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Nombrar los colores…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetsModel</name>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privadas</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>Desplazadas o modificadas</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>Nombrar los colores…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>%1
F2 renames it, Del takes it off every mark; drag it onto another to put it below that one.</source>
        <translation>%1
F2 le cambia el nombre, Supr la quita de todas las marcas; arrástrela sobre otra para subordinarla a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln marca</numerusform>
            <numerusform>%1, %Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seleccionado</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FactEdit</name>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Quién se comprometió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>Volver a lo leído</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Nobody speaks or owes anything in these words. Choose a statement (J) or an action.</source>
        <translation>En estas palabras nadie habla ni se compromete a nada. Elija una intervención (J) o un compromiso.</translation>
    </message>
    <message>
        <source>Correct what this report is. The file stays as it is.</source>
        <translation>Corrija qué es este informe. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Correct what was read here. The file stays as it is.</source>
        <translation>Corrija lo que se leyó aquí. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Corrected. Read: %1</source>
        <translation>Corregido. Se leyó: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
    <message>
        <source>Meeting report</source>
        <translation>Informe de reunión</translation>
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
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Topics, parted by semicolons</source>
        <translation>Temas, separados por punto y coma</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>Sin atribuir a nadie</translation>
    </message>
    <message>
        <source>People, parted by semicolons</source>
        <translation>Personas, separadas por punto y coma</translation>
    </message>
    <message>
        <source>2024-09-26</source>
        <translation>2024-09-26</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2024-09-26.</source>
        <translation>Escriba la fecha como año-mes-día: 2024-09-26.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FaultsList</name>
    <message>
        <source>Citations to look at</source>
        <translation>Referencias que comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) to look at</source>
        <translation>
            <numerusform>%Ln referencia que comprobar</numerusform>
            <numerusform>%Ln referencias que comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corregir</translation>
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
    <name>Rapporteur::FileSection</name>
    <message>
        <source>Read, because you chose it</source>
        <translation>Se lee porque usted lo eligió</translation>
    </message>
    <message>
        <source>Read, because its headings and lists are kept</source>
        <translation>Se lee porque conserva los títulos y las listas</translation>
    </message>
    <message>
        <source>Read, because its words and pages are kept best</source>
        <translation>Se lee porque es el que mejor conserva las palabras y las páginas</translation>
    </message>
    <message>
        <source>Read, because more of its characters can be read</source>
        <translation>Se lee porque más de sus caracteres son legibles</translation>
    </message>
    <message>
        <source>Read, because it has the most text</source>
        <translation>Se lee porque es el que tiene más texto</translation>
    </message>
    <message>
        <source>Read; the others are as good</source>
        <translation>Se lee; los demás son igual de buenos</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>escaneo</translation>
    </message>
    <message>
        <source>also at %1</source>
        <translation>también en %1</translation>
    </message>
    <message>
        <source>Read this one instead</source>
        <translation>Leer este en su lugar</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Not the same meeting</source>
        <translation>No es la misma reunión</translation>
    </message>
    <message numerus="yes">
        <source>File(s)</source>
        <translation>
            <numerusform>Archivo</numerusform>
            <numerusform>Archivos</numerusform>
        </translation>
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
    <message>
        <source>Review: answer, skip, go back</source>
        <translation>Revisión: responder, omitir, volver atrás</translation>
    </message>
    <message>
        <source>Reader: select the next, the previous statement; with Shift more of them</source>
        <translation>Lector: seleccionar la intervención siguiente o la anterior; con Mayús, más intervenciones</translation>
    </message>
    <message>
        <source>Reader: mark what is selected, in the colour used last or in one of yours</source>
        <translation>Lector: marcar lo seleccionado, con el último color usado o con uno de los suyos</translation>
    </message>
    <message>
        <source>Reader: note, tags, star, private</source>
        <translation>Lector: nota, etiquetas, destacar, privada</translation>
    </message>
    <message>
        <source>Reader: the previous, the next mark; open it; delete it</source>
        <translation>Lector: la marca anterior o la siguiente; abrirla; eliminarla</translation>
    </message>
    <message>
        <source>Reader: hold the mark at the selected words; link it to another</source>
        <translation>Lector: fijar la marca en las palabras seleccionadas; enlazarla con otra</translation>
    </message>
    <message>
        <source>Reader: correct the selected words</source>
        <translation>Lector: corregir las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Reader: correct who speaks, on what, where; with Shift what the report is</source>
        <translation>Lector: corregir quién habla, sobre qué y dónde; con Mayús, qué es el informe</translation>
    </message>
    <message>
        <source>Reader: a note on the report as a whole</source>
        <translation>Lector: una nota sobre el informe en su conjunto</translation>
    </message>
    <message>
        <source>Reader: the speaker&apos;s next, previous statement</source>
        <translation>Lector: la intervención siguiente o la anterior del orador</translation>
    </message>
    <message>
        <source>Reader: text, original, side by side, as extracted</source>
        <translation>Lector: texto, original, en paralelo, texto extraído</translation>
    </message>
    <message>
        <source>Reader: nothing but the text; how it is set</source>
        <translation>Lector: solo el texto; presentación del texto</translation>
    </message>
    <message>
        <source>Reader: keep the tab, close it, go to the next</source>
        <translation>Lector: conservar la pestaña, cerrarla, ir a la siguiente</translation>
    </message>
    <message>
        <source>Reader: two reports side by side; go to the other</source>
        <translation>Lector: dos informes en paralelo; ir al otro</translation>
    </message>
    <message>
        <source>Annotations: colour, tag, star, private, to the board, confirm, attach again</source>
        <translation>Anotaciones: color, etiqueta, destacar, privada, al tablero, confirmar, volver a fijar</translation>
    </message>
    <message>
        <source>Board: move cards; with Shift the column</source>
        <translation>Tablero: mover tarjetas; con Mayús, la columna</translation>
    </message>
    <message>
        <source>Rename a tag or a column</source>
        <translation>Cambiar el nombre de una etiqueta o una columna</translation>
    </message>
    <message>
        <source>Drafts: a new one; its title; its folder</source>
        <translation>Borradores: uno nuevo; su título; su carpeta</translation>
    </message>
    <message>
        <source>Drafts: bold, italic, link</source>
        <translation>Borradores: negrita, cursiva, enlace</translation>
    </message>
    <message>
        <source>Drafts: open what is cited</source>
        <translation>Borradores: abrir lo que se cita</translation>
    </message>
    <message>
        <source>Drafts: preview, marks to put in, headings</source>
        <translation>Borradores: vista previa, marcas para insertar, encabezamientos</translation>
    </message>
    <message>
        <source>Drafts: find, replace; the next, the previous place</source>
        <translation>Borradores: buscar, reemplazar; el lugar siguiente o el anterior</translation>
    </message>
    <message>
        <source>Drafts: snapshots, export, print</source>
        <translation>Borradores: instantáneas, exportar, imprimir</translation>
    </message>
    <message>
        <source>Drafts: larger, smaller, as it was; to the list and back</source>
        <translation>Borradores: más grande, más pequeño, como estaba; ir a la lista y volver</translation>
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
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln archivo adicional</numerusform>
            <numerusform>%Ln archivos adicionales</numerusform>
        </translation>
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
    <name>Rapporteur::ImportPreview</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>How many files were looked at</source>
        <translation>Cuántos archivos se han examinado</translation>
    </message>
    <message>
        <source>What the chosen files are to be</source>
        <translation>Cómo se tratarán los archivos seleccionados</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Lo detectado</translation>
    </message>
    <message>
        <source>A meeting of its own</source>
        <translation>Una reunión aparte</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Una nueva versión</translation>
    </message>
    <message>
        <source>Another file of the meeting</source>
        <translation>Otro archivo de la reunión</translation>
    </message>
    <message>
        <source>&amp;Take the chosen file for:</source>
        <translation>&amp;Tratar el archivo seleccionado como:</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Qué se importará</translation>
    </message>
    <message>
        <source>What each file will be</source>
        <translation>Qué será cada archivo</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>No se encontró ningún informe</translation>
    </message>
    <message>
        <source>Looking at the files… %1</source>
        <translation>Examinando los archivos… %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln nueva versión</numerusform>
            <numerusform>%Ln nuevas versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln archivo adicional</numerusform>
            <numerusform>%Ln archivos adicionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln ya en la biblioteca</numerusform>
            <numerusform>%Ln ya en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>New, kept apart from %1</source>
        <translation>Nuevo, separado de %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>New version of %1 (+%2 −%3 words)</source>
        <translation>Nueva versión de %1 (+%2 −%3 palabras)</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nueva versión de %1</translation>
    </message>
    <message>
        <source>Another file of %1</source>
        <translation>Otro archivo de %1</translation>
    </message>
    <message>
        <source>In the library already: %1</source>
        <translation>Ya en la biblioteca: %1</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>You want it so.</source>
        <translation>Así lo eligió usted.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportReport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificada</numerusform>
            <numerusform>%Ln modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln sin lugar</numerusform>
            <numerusform>%Ln sin lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of reports that are not here</source>
        <translation>
            <numerusform>%Ln de informes que no están aquí</numerusform>
            <numerusform>%Ln de informes que no están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations imported: %1</source>
        <translation>Anotaciones importadas: %1</translation>
    </message>
    <message>
        <source>Annotations that were not taken in</source>
        <translation>Anotaciones que no se incorporaron</translation>
    </message>
    <message>
        <source>a report without a name</source>
        <translation>un informe sin nombre</translation>
    </message>
    <message>
        <source>Their reports are not in this library. Import the reports, then the annotations again.</source>
        <translation>Sus informes no están en esta biblioteca. Importe los informes y después, de nuevo, las anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were not taken in</source>
        <translation>
            <numerusform>%Ln anotación no se incorporó</numerusform>
            <numerusform>%Ln anotaciones no se incorporaron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>¿Cómo se llama %1?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The report is removed. Ctrl+Z brings it back.</source>
        <translation>Se quitó el informe. Ctrl+Z lo recupera.</translation>
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
    <message>
        <source>Read by OCR</source>
        <translation>Leído por OCR</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Same meeting as…</source>
        <translation>Misma reunión que…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
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
    <message>
        <source>languages to read scanned pages in, e.g. eng+fra; “none” leaves them unread (installed: %1)</source>
        <translation>idiomas en que se leen las páginas escaneadas, p. ej. eng+fra; «none» las deja sin leer (instalados: %1)</translation>
    </message>
    <message>
        <source>The data to read scans in “%1” is not installed. On Debian and Ubuntu it is the package tesseract-ocr-%2.</source>
        <translation>No están instalados los datos para leer escaneos en «%1». En Debian y Ubuntu es el paquete tesseract-ocr-%2.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconDraft</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Mend line %1 first: %2</source>
        <translation>Corrija primero la línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconForm</name>
    <message>
        <source>&amp;Add to your lexicon</source>
        <translation>Añadir a su lé&amp;xico</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>Short and lasting; reports are tagged with it</source>
        <translation>Breve y duradero; con él se etiquetan los informes</translation>
    </message>
    <message>
        <source>S&amp;hort</source>
        <translation>A&amp;breviatura</translation>
    </message>
    <message>
        <source>Stands &amp;for</source>
        <translation>Signifi&amp;ca</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>Other names, one a line; in capitals only, it matches in capitals only</source>
        <translation>Otros nombres, uno por línea; los escritos solo en mayúsculas coinciden solo en mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Patterns</source>
        <translation>Pat&amp;rones</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>Expresiones regulares, una por línea</translation>
    </message>
    <message>
        <source>Pa&amp;rt of</source>
        <translation>&amp;Parte de</translation>
    </message>
    <message>
        <source>The id of a broader topic</source>
        <translation>El id de un tema más amplio</translation>
    </message>
    <message>
        <source>Su&amp;cceeds</source>
        <translation>&amp;Sucede a</translation>
    </message>
    <message>
        <source>The ids of earlier topics, parted by commas</source>
        <translation>Los id de temas anteriores, separados por comas</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>The day it took over, as 2022-08-16</source>
        <translation>El día en que le sucedió, como 2022-08-16</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>A day, as 2024-09-22</source>
        <translation>Un día, como 2024-09-22</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>The last day, where there are several</source>
        <translation>El último día, si son varios</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>Ids, parted by commas</source>
        <translation>Los id, separados por comas</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>As #0072b2; chosen for you where it is empty</source>
        <translation>Como #0072b2; si está vacío, se elige automáticamente</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>One sentence on what it is</source>
        <translation>Una frase que diga qué es</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>An address that bears it out</source>
        <translation>Una dirección que lo acredite</translation>
    </message>
    <message>
        <source>found in your reports</source>
        <translation>hallada en sus informes</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>propia, en lugar de la incluida</translation>
    </message>
    <message>
        <source>shipped; a change makes it your own</source>
        <translation>incluida; un cambio la convierte en propia</translation>
    </message>
    <message>
        <source>Re&amp;vert to shipped</source>
        <translation>&amp;Volver a la incluida</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Choose an entry, or make a new one</source>
        <translation>Elija una entrada o cree una nueva</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconModel</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>propia, en lugar de la incluida</translation>
    </message>
    <message>
        <source>Found in your reports</source>
        <translation>Halladas en sus informes</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln report(s)</source>
        <translation>
            <numerusform>%1, en %Ln informe</numerusform>
            <numerusform>%1, en %Ln informes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconPreview</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ya no</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln informe</numerusform>
            <numerusform>%Ln informes</numerusform>
        </translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>Con qué coincide</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing in the library matches.</source>
        <translation>No coincide nada en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconTextEdit</name>
    <message>
        <source>Your lexicon as text</source>
        <translation>Su léxico como texto</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconWindow</name>
    <message>
        <source>Und&amp;o save</source>
        <translation>Des&amp;hacer el guardado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Lexicon[*] — Rapporteur</source>
        <translation>Léxico[*] — Rapporteur</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Text (%Ln problem(s))</source>
        <translation>
            <numerusform>&amp;Texto (%Ln problema)</numerusform>
            <numerusform>&amp;Texto (%Ln problemas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the text to go on with the form.</source>
        <translation>Corrija el texto para continuar con el formulario.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>New entry %1</source>
        <translation>Nueva entrada %1</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Saved. The library is tagged anew in the background.</source>
        <translation>Guardado. La biblioteca se vuelve a etiquetar en segundo plano.</translation>
    </message>
    <message>
        <source>The last save was undone. The library is tagged anew in the background.</source>
        <translation>Se deshizo el último guardado. La biblioteca se vuelve a etiquetar en segundo plano.</translation>
    </message>
    <message>
        <source>Save your lexicon before closing?</source>
        <translation>¿Guardar su léxico antes de cerrar?</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>Find an entry…</source>
        <translation>Buscar una entrada…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una entrada</translation>
    </message>
    <message>
        <source>Entries of the lexicon</source>
        <translation>Entradas del léxico</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>Nuevo &amp;tema</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nueva &amp;persona</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nueva &amp;organización</translation>
    </message>
    <message>
        <source>New &amp;series</source>
        <translation>Nueva &amp;serie</translation>
    </message>
    <message>
        <source>New &amp;acronym</source>
        <translation>Nueva si&amp;gla</translation>
    </message>
    <message>
        <source>New &amp;milestone</source>
        <translation>Nuevo &amp;hito</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Writes %1, and tags the library anew</source>
        <translation>Escribe %1 y vuelve a etiquetar la biblioteca</translation>
    </message>
    <message>
        <source>A save was undone meanwhile; what you typed since is here, and a save writes it.</source>
        <translation>Entretanto se deshizo un guardado; lo que ha escrito desde entonces está aquí y se escribirá al guardar.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LibraryWork</name>
    <message>
        <source>Looking at files</source>
        <translation>Examinando archivos</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Reconstruyendo</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln report(s) derived anew</source>
        <translation>
            <numerusform>Detenido: %Ln informe deducido de nuevo</numerusform>
            <numerusform>Detenido: %Ln informes deducidos de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>Todo estaba al día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) derived anew</source>
        <translation>
            <numerusform>%Ln informe deducido de nuevo</numerusform>
            <numerusform>%Ln informes deducidos de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Derived by an older version</source>
        <translation>Deducido con una versión anterior</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LinkPreview</name>
    <message>
        <source>The words of the link name another place.</source>
        <translation>Las palabras del enlace nombran otro lugar.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LookPanel</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longitud de las líneas</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>A serif for reading</source>
        <translation>Una letra con serifa para leer</translation>
    </message>
    <message>
        <source>As it was first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Lines apart</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Exporting annotations</source>
        <translation>Exportando anotaciones</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>Importando anotaciones</translation>
    </message>
    <message>
        <source>The annotations were not imported, since another library is open now.</source>
        <translation>No se importaron las anotaciones, porque ahora está abierta otra biblioteca.</translation>
    </message>
    <message>
        <source>An import is under way. Undo when it is done.</source>
        <translation>Hay una importación en marcha. Deshaga cuando termine.</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Other work is under way. Merge when it is done.</source>
        <translation>Hay otro trabajo en marcha. Fusione cuando termine.</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Fusionar biblioteca</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your annotations and corrections bear it:</source>
        <translation>Sus anotaciones y correcciones lo llevarán:</translation>
    </message>
    <message>
        <source>Collected passages</source>
        <translation>Pasajes reunidos</translation>
    </message>
    <message>
        <source>Choose a passage, a mark or a meeting first.</source>
        <translation>Elija antes un pasaje, una marca o una reunión.</translation>
    </message>
    <message>
        <source>Added to “%1”</source>
        <translation>Añadido a «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Se escribió en %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MarksDrawer</name>
    <message>
        <source>How marks are put in</source>
        <translation>Cómo se insertan las marcas</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Nothing is marked yet. What you mark in reports can be put into drafts from here.</source>
        <translation>Aún no hay nada marcado. Lo que marque en los informes se puede insertar desde aquí en los borradores.</translation>
    </message>
    <message>
        <source>Marks to put in</source>
        <translation>Marcas que insertar</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Qué marcas</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>Buscar en notas, citas, etiquetas…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Buscar en las marcas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Tablero: %1</translation>
    </message>
    <message>
        <source>All by report</source>
        <translation>Todas por informe</translation>
    </message>
    <message>
        <source>All by tag</source>
        <translation>Todas por etiqueta</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MeetingFiles</name>
    <message>
        <source>A copy of %1 cannot be made to open it.</source>
        <translation>No se puede crear una copia de %1 para abrirla.</translation>
    </message>
    <message>
        <source>Reading another file</source>
        <translation>Leyendo otro archivo</translation>
    </message>
    <message>
        <source>Setting the file apart</source>
        <translation>Separando el archivo</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Qué cambió en la versión %1</translation>
    </message>
    <message>
        <source>Joining two reports</source>
        <translation>Uniendo dos informes</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MergeDialog</name>
    <message>
        <source>Changed on both sides: the later one counts, the other is kept beside it</source>
        <translation>Modificado en ambas: cuenta lo más reciente, lo otro se conserva aparte</translation>
    </message>
    <message>
        <source>Deleted there: will be deleted here</source>
        <translation>Eliminado allí: se eliminará aquí</translation>
    </message>
    <message>
        <source>Files of reports that are only there</source>
        <translation>Archivos de informes que solo están allí</translation>
    </message>
    <message>
        <source>Further files of reports that are here</source>
        <translation>Archivos adicionales de informes que están aquí</translation>
    </message>
    <message>
        <source>Marked, written and answered only there</source>
        <translation>Marcado, escrito y respondido solo allí</translation>
    </message>
    <message>
        <source>Changed there since</source>
        <translation>Modificado allí desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>%Ln anotación o respuesta</numerusform>
            <numerusform>%Ln anotaciones y respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificada</numerusform>
            <numerusform>%Ln modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln eliminada</numerusform>
            <numerusform>%Ln eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflicto</numerusform>
            <numerusform>%Ln en conflicto</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1 was stopped. Ctrl+Z takes back what had come.</source>
        <translation>Se detuvo la fusión de %1. Ctrl+Z retira lo que ya se había incorporado.</translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here.</source>
        <translation>%1 no contiene nada que no esté aquí.</translation>
    </message>
    <message>
        <source>Merged %1.</source>
        <translation>Se fusionó %1.</translation>
    </message>
    <message>
        <source>Merged %1: %2.</source>
        <translation>Se fusionó %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take its &amp;private annotations too</source>
        <translation>Incorporar también sus anotaciones &amp;privadas</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Fusionar biblioteca</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto se ha avanzado</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Qué aporta %1</translation>
    </message>
    <message>
        <source>What the merge does</source>
        <translation>Qué hace la fusión</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>Se conserva aparte</translation>
    </message>
    <message>
        <source>Looking at %1… Nothing is written yet.</source>
        <translation>Examinando %1… Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message numerus="yes">
        <source>The same on both sides: %Ln report(s)</source>
        <translation>
            <numerusform>Igual en ambas: %Ln informe</numerusform>
            <numerusform>Iguales en ambas: %Ln informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>, %Ln anotación o respuesta</numerusform>
            <numerusform>, %Ln anotaciones y respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing that is not here.</source>
        <translation>No contiene nada que no esté aquí.</translation>
    </message>
    <message>
        <source>Small differences only.</source>
        <translation>Solo pequeñas diferencias.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Aporta %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take its %Ln &amp;private annotation(s) too</source>
        <translation>
            <numerusform>Incorporar también su %Ln anotación &amp;privada</numerusform>
            <numerusform>Incorporar también sus %Ln anotaciones &amp;privadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OrphanStrip</name>
    <message>
        <source>Attach…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <source>Then select the words it belongs to, and press R</source>
        <translation>Seleccione después las palabras a las que pertenece y pulse R</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next passage that lost its place</source>
        <translation>El siguiente pasaje que perdió su lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their place:</source>
        <translation>
            <numerusform>%n marca perdió su lugar:</numerusform>
            <numerusform>%n marcas perdieron su lugar:</numerusform>
        </translation>
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
    <name>Rapporteur::PaperView</name>
    <message>
        <source>How the draft will look</source>
        <translation>Cómo quedará el borrador</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderBar</name>
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
        <translation>Texto extraído</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>How the text is set</source>
        <translation>Presentación del texto</translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>Dos informes en paralelo</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>Buscar en este informe</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderPane</name>
    <message>
        <source>Open reports</source>
        <translation>Informes abiertos</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Cerrar (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderView</name>
    <message>
        <source>Read the text</source>
        <translation>Leer el texto</translation>
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
    <message>
        <source>Choose a statement first: click it, or press J.</source>
        <translation>Elija antes una intervención: haga clic en ella o pulse J.</translation>
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
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>OCR is only %1 % sure of this word.</source>
        <translation>El OCR solo tiene un %1 % de certeza sobre esta palabra.</translation>
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
    <message>
        <source>Corrected. The file says: “%1”</source>
        <translation>Corregido. El archivo dice: «%1»</translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(privada)</translation>
    </message>
    <message>
        <source>Corrected. It was read as: %1</source>
        <translation>Corregido. Se leyó como: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of one meeting; %1 is read</source>
        <translation>
            <numerusform>%Ln archivo de una misma reunión; se lee %1</numerusform>
            <numerusform>%Ln archivos de una misma reunión; se lee %1</numerusform>
        </translation>
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
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Se quitó %Ln informe. Ctrl+Z lo recupera.</numerusform>
            <numerusform>Se quitaron %Ln informes. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReviewView</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Space or the right arrow; the left arrow goes back</source>
        <translation>Espacio o la flecha derecha; la flecha izquierda vuelve atrás</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambia&amp;r nombre…</translation>
    </message>
    <message>
        <source>Key R: call the person otherwise</source>
        <translation>Tecla R: dar otro nombre a la persona</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Nothing to review. What is in doubt will wait here.</source>
        <translation>No hay nada que revisar. Lo que esté en duda esperará aquí.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Todos los informes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln to review</source>
        <translation>
            <numerusform>%1 de %Ln por revisar</numerusform>
            <numerusform>%1 de %Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>¿Cómo se llama %1?</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ScanLanguages</name>
    <message>
        <source>Languages of scans</source>
        <translation>Idiomas de los escaneos</translation>
    </message>
    <message>
        <source>Pages that are pictures cannot be read: no data of a language is installed.</source>
        <translation>Las páginas que son imágenes no se pueden leer: no están instalados los datos de ningún idioma.</translation>
    </message>
    <message>
        <source>Pages that are pictures are read by OCR. Fewer languages are quicker and make fewer mistakes.</source>
        <translation>Las páginas que son imágenes se leen por OCR. Con menos idiomas se va más rápido y hay menos errores.</translation>
    </message>
    <message>
        <source>Other languages are packages of your system: tesseract-ocr-fra on Debian and Ubuntu, tesseract-langpack-fra on Fedora, for French. Scans that could not be read before are read when you import them again.</source>
        <translation>Los demás idiomas son paquetes de su sistema: para el francés, tesseract-ocr-fra en Debian y Ubuntu, tesseract-langpack-fra en Fedora. Los escaneos que antes no se pudieron leer se leen cuando vuelve a importarlos.</translation>
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
    <name>Rapporteur::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Take off tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>for example positions/for</source>
        <translation>por ejemplo, posturas/a favor</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SnapshotsDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Volver a ella</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Why, as “Before circulation”</source>
        <translation>Motivo, p. ej. «Antes de distribuirlo»</translation>
    </message>
    <message>
        <source>Why a snapshot is taken</source>
        <translation>Motivo de la instantánea</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>&amp;Tomar una instantánea</translation>
    </message>
    <message>
        <source>Choose one to compare it with what is written now, or two to compare them.</source>
        <translation>Elija una para compararla con lo que hay escrito ahora, o dos para compararlas entre sí.</translation>
    </message>
    <message>
        <source>None yet. A draft that is circulated or final takes one by itself.</source>
        <translation>Aún no hay ninguna. Un borrador distribuido o definitivo toma una por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Compare these two</source>
        <translation>&amp;Comparar estas dos</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparar con lo actual</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Cambios desde el %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Cambios del %1 al %2</translation>
    </message>
    <message>
        <source>Gone back to %1. Undo brings back what was written.</source>
        <translation>Se volvió a la instantánea del %1. Deshacer recupera lo que estaba escrito.</translation>
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
    <name>Rapporteur::Spelling</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Ninguna sugerencia</translation>
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
    <name>Rapporteur::StepsModel</name>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, deshecho</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SubjectNotes</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>Escriba una nota (Markdown)…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escriba una nota…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TemplateDialog</name>
    <message>
        <source>Made from what it is about</source>
        <translation>A partir de lo que trata</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
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
    <message>
        <source>Include predecessors: %1</source>
        <translation>Incluir los predecesores: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TwinDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>The same meeting as…</source>
        <translation>La misma reunión que…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>Escriba para limitar…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Limitar la lista</translation>
    </message>
    <message>
        <source>%1 is of the same meeting as</source>
        <translation>%1 es de la misma reunión que</translation>
    </message>
    <message>
        <source>It becomes another file of that report. You can set it apart again.</source>
        <translation>Pasa a ser otro archivo de ese informe. Puede volver a separarlo.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::UndoPanel</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historial de deshacer</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you mark, write and answer will be listed here.</source>
        <translation>Aún no se ha cambiado nada. Lo que marque, escriba y responda aparecerá aquí.</translation>
    </message>
    <message>
        <source>Click a step to go to the library as it was after it.</source>
        <translation>Haga clic en un paso para volver a la biblioteca tal como quedó después de él.</translation>
    </message>
    <message>
        <source>As it was after: %1</source>
        <translation>Como quedó después de: %1</translation>
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
        <source>%n report(s) derived anew.</source>
        <translation>
            <numerusform>%n informe deducido de nuevo.</numerusform>
            <numerusform>%n informes deducidos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were up to date.</source>
        <translation>%1 de %2 estaban al día.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n report(s) were derived anew, the rest is as it was. The next run goes on there.</source>
        <translation>
            <numerusform>Detenido; se dedujo de nuevo %n informe, lo demás queda como estaba. La próxima ejecución continúa desde ahí.</numerusform>
            <numerusform>Detenido; se dedujeron de nuevo %n informes, lo demás queda como estaba. La próxima ejecución continúa desde ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>also those that this version and lexicon derived already</source>
        <translation>también los que ya se dedujeron con esta versión y este léxico</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>These are no sources of a draft.</source>
        <translation>Estas no son las fuentes de un borrador.</translation>
    </message>
    <message>
        <source>The sources of this draft are incomplete.</source>
        <translation>Las fuentes de este borrador están incompletas.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 no se puede escribir. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>%1 no se pudo escribir hasta el final; el archivo que había no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>RefiProject</name>
    <message>
        <source>Highlights</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>This file is no REFI-QDA project.</source>
        <translation>Este archivo no es un proyecto REFI-QDA.</translation>
    </message>
    <message>
        <source>This project is damaged and cannot be read.</source>
        <translation>Este proyecto está dañado y no se puede leer.</translation>
    </message>
</context>
<context>
    <name>RenditionQueries</name>
    <message>
        <source>There is no version %1 of this file.</source>
        <translation>No hay ninguna versión %1 de este archivo.</translation>
    </message>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>Este archivo ya no está en la biblioteca. Vuelva a consultar el informe.</translation>
    </message>
</context>
<context>
    <name>RenditionText</name>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>Este archivo ya no está en la biblioteca. Vuelva a consultar el informe.</translation>
    </message>
    <message>
        <source>The text of this version was not kept: it was imported by an earlier Rapporteur.</source>
        <translation>El texto de esta versión no se conservó: se importó con una versión anterior de Rapporteur.</translation>
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
    <name>ReviewText</name>
    <message>
        <source>Nothing to review.</source>
        <translation>No hay nada que revisar.</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>No hay ninguna pregunta %1.</translation>
    </message>
    <message>
        <source>Question %1 has no answer %2.</source>
        <translation>La pregunta %1 no tiene la respuesta %2.</translation>
    </message>
    <message>
        <source>Name a question and the key of its answer.</source>
        <translation>Indique una pregunta y la tecla de su respuesta.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation>Ninguno: es independiente</translation>
    </message>
    <message>
        <source>Leave it as it was read</source>
        <translation>Dejarlo como se leyó</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Reunión %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Are %1 and %2 one person?</source>
        <translation>¿%1 y %2 son la misma persona?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>¿Quién es «%1»?</translation>
    </message>
    <message>
        <source>Who is “%1” in the reports of %2?</source>
        <translation>¿Quién es «%1» en los informes de %2?</translation>
    </message>
    <message>
        <source>Which number does this meeting have?</source>
        <translation>¿Qué número tiene esta reunión?</translation>
    </message>
    <message>
        <source>On which day was this meeting?</source>
        <translation>¿Qué día fue esta reunión?</translation>
    </message>
    <message>
        <source>Who is “%1” here?</source>
        <translation>¿Quién es «%1» aquí?</translation>
    </message>
    <message>
        <source>Which agenda item is “%1” about?</source>
        <translation>¿De qué tema del orden del día trata «%1»?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Several people of that name are in the library.</source>
        <translation>Hay varias personas con ese nombre en la biblioteca.</translation>
    </message>
    <message>
        <source>They were taken for one, since the second is written so rarely.</source>
        <translation>Se tomaron por una sola persona, porque el segundo nombre aparece muy rara vez.</translation>
    </message>
    <message>
        <source>Their names are alike, and no roll call lists both.</source>
        <translation>Sus nombres se parecen y ninguna lista de asistencia incluye a ambos.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
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
    <name>SlipText</name>
    <message>
        <source>“%1” as “%2”</source>
        <translation>«%1» como «%2»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Slips of the OCR were read as meant: %1, and %n more.</source>
        <translation>
            <numerusform>Los errores del OCR se leyeron según su sentido: %1 y %n más.</numerusform>
            <numerusform>Los errores del OCR se leyeron según su sentido: %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips of the OCR were read as meant: %1.</source>
        <translation>Los errores del OCR se leyeron según su sentido: %1.</translation>
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
    <name>StepText</name>
    <message>
        <source>%1: “%2” is right as it is</source>
        <translation>%1: «%2» es correcto tal como está</translation>
    </message>
    <message>
        <source>%1: “%2” is %3</source>
        <translation>%1: «%2» es %3</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Fusionar %1 y %2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>Mantener separados %1 y %2</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 es otra persona</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Make %1 a person apart</source>
        <translation>Separar %1 como otra persona</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2”</source>
        <translation>Corregir «%1» por «%2»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Retirar una corrección</translation>
    </message>
    <message>
        <source>%1 was changed by another program since, and stays as it is.</source>
        <translation>Otro programa modificó %1 desde entonces, y se queda como está.</translation>
    </message>
    <message>
        <source>Save the lexicon</source>
        <translation>Guardar el léxico</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Statements a topic and year</source>
        <translation>Intervenciones por tema y año</translation>
    </message>
    <message>
        <source>Statements a speaker and year</source>
        <translation>Intervenciones por orador y año</translation>
    </message>
    <message>
        <source>Statements a speaker and topic</source>
        <translation>Intervenciones por orador y tema</translation>
    </message>
    <message>
        <source>The draft that this document was made from.</source>
        <translation>El borrador a partir del cual se preparó este documento.</translation>
    </message>
    <message>
        <source>The sources of this document, and the passages that it cites.</source>
        <translation>Las fuentes de este documento y los pasajes que cita.</translation>
    </message>
    <message>
        <source>The template “%1” has a mistake: %2</source>
        <translation>La plantilla «%1» tiene un error: %2</translation>
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
        <source>The draft was not made: it was stopped.</source>
        <translation>No se creó el borrador: se detuvo.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participante</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>Nadie en la biblioteca se llama «%1».</translation>
    </message>
    <message>
        <source>The query “%1” asks for “%2”, which there is not.</source>
        <translation>La consulta «%1» pide «%2», que no existe.</translation>
    </message>
    <message>
        <source>The query “%1” has “%2”, which means nothing.</source>
        <translation>La consulta «%1» contiene «%2», que no significa nada.</translation>
    </message>
    <message>
        <source>The query “%1” groups by “%2”, which there is not.</source>
        <translation>La consulta «%1» agrupa por «%2», que no existe.</translation>
    </message>
    <message>
        <source>The query “%1” is ordered by “%2”, which there is not.</source>
        <translation>La consulta «%1» se ordena por «%2», que no existe.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>There is no table [template] between lines of “+++”.</source>
        <translation>No hay ninguna tabla [template] entre líneas de «+++».</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no consta</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s) wait in the review.</source>
        <translation>
            <numerusform>Queda %n duda más en la revisión.</numerusform>
            <numerusform>Quedan %n dudas más en la revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>Otros temas</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>El registro de las reuniones</translation>
    </message>
    <message>
        <source>Line %1: nothing is called “%2”</source>
        <translation>Línea %1: nada se llama «%2»</translation>
    </message>
    <message>
        <source>The query “%1” takes “%2”, which is no field.</source>
        <translation>La consulta «%1» usa «%2», que no es un campo.</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>No se puede usar %1. %2</translation>
    </message>
    <message>
        <source>Your own are Markdown files in %1</source>
        <translation>Las suyas son archivos Markdown en %1</translation>
    </message>
    <message>
        <source>Say list.</source>
        <translation>Indique list.</translation>
    </message>
</context>
<context>
    <name>TemplateOptions</name>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation>«%1» no es una fecha. Escríbala como 2022-05-26.</translation>
    </message>
    <message>
        <source>what kind of draft; see: rapporteur template list</source>
        <translation>el tipo de borrador; véase: rapporteur template list</translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation>su título (por defecto: a partir de los temas)</translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation>la fecha que lleva impresa (por defecto: hoy)</translation>
    </message>
    <message>
        <source>what is later than this is new (default: the meeting before the last)</source>
        <translation>lo posterior a esta fecha es nuevo (por defecto: la penúltima reunión)</translation>
    </message>
    <message>
        <source>annotations with this tag, or one below it (may be repeated)</source>
        <translation>las anotaciones con esta etiqueta o una subordinada a ella (se puede repetir)</translation>
    </message>
    <message>
        <source>what the template asks for, e.g. for=&quot;The co-chairs&quot; (may be repeated)</source>
        <translation>lo que pide la plantilla, p. ej. for=&quot;Los copresidentes&quot; (se puede repetir)</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2</source>
        <translation>No hay ninguna plantilla «%1». Hay: %2</translation>
    </message>
    <message>
        <source>--field is ID=TEXT, and “%1” is not.</source>
        <translation>--field es ID=TEXT, y «%1» no lo es.</translation>
    </message>
    <message>
        <source>The template “%1” has no fields.</source>
        <translation>La plantilla «%1» no tiene campos.</translation>
    </message>
    <message>
        <source>The template “%1” has no field “%2”. It has: %3</source>
        <translation>La plantilla «%1» no tiene ningún campo «%2». Tiene: %3</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>dónde se guarda</translation>
    </message>
    <message>
        <source>one of %1 (default: as the file&apos;s name ends)</source>
        <translation>uno de estos: %1 (por defecto: según la extensión del archivo)</translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation>a4 (por defecto) o letter</translation>
    </message>
    <message>
        <source>Say where the document goes, with -o FILE.pdf.</source>
        <translation>Indique dónde guardar el documento con -o FILE.pdf.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper es a4 o letter.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format es uno de estos: %1.</translation>
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
    <name>TopicPattern</name>
    <message>
        <source>A pattern is empty.</source>
        <translation>Hay un patrón vacío.</translation>
    </message>
    <message>
        <source>The pattern “%1” is no regular expression: %2, at its character %3.</source>
        <translation>El patrón «%1» no es una expresión regular: %2, en el carácter %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches everywhere.</source>
        <translation>El patrón «%1» coincide en todas partes.</translation>
    </message>
</context>
<context>
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation>El léxico no tiene el tema «%1».</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
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
<context>
    <name>VaultFolder</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>This file holds no annotations: it is not JSON.</source>
        <translation>Este archivo no contiene anotaciones: no es JSON.</translation>
    </message>
    <message>
        <source>This file holds no annotations.</source>
        <translation>Este archivo no contiene anotaciones.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln annotation(s) exported to %1</source>
        <translation>
            <numerusform>%Ln anotación exportada a %1</numerusform>
            <numerusform>%Ln anotaciones exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>left as they are, since you changed them: %1</source>
        <translation>se dejan como están, porque usted los modificó: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) without a PDF passed over</source>
        <translation>
            <numerusform>se omitió %Ln informe sin PDF</numerusform>
            <numerusform>se omitieron %Ln informes sin PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>Este archivo está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>This file unpacks to more than a project of annotations can hold.</source>
        <translation>Al descomprimirse, este archivo supera lo que puede contener un proyecto de anotaciones.</translation>
    </message>
    <message>
        <source>A part of this file is missing: %1</source>
        <translation>Falta una parte de este archivo: %1</translation>
    </message>
    <message>
        <source>The file cannot be packed.</source>
        <translation>No se puede comprimir el archivo.</translation>
    </message>
</context>
</TS>
