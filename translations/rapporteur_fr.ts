<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActionsText</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>&gt;Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>where the PDF goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the PDF goes, with -o FILE.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>%1 est écrit, à partir de %n source.</numerusform>
            <numerusform>%1 est écrit, à partir de %n sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Briefing</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>établie le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was spoken of</source>
        <translation>Quand il en fut question</translation>
    </message>
    <message>
        <source>A disc is a meeting; its area is the number of statements.</source>
        <translation>Un disque est une réunion ; son aire, le nombre d’interventions.</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui a dit quoi</translation>
    </message>
    <message>
        <source>Not credited to anybody</source>
        <translation>Sans auteur nommé</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui fut décidé</translation>
    </message>
    <message>
        <source>What was promised and is still open</source>
        <translation>Engagements encore ouverts</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance : %1</translation>
    </message>
    <message>
        <source>Doubts and gaps</source>
        <translation>Doutes et lacunes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Accès : %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal that ends in 1, but for 11: 21st</comment>
        <translation>%1re</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal that ends in 2, but for 12: 22nd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal that ends in 3, but for 13: 23rd</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other ordinal: 38th</comment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>summary report</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>transcript of the %1 meeting</source>
        <translation>transcription de la %1 réunion</translation>
    </message>
    <message>
        <source>summary report of the %1 meeting</source>
        <translation>compte rendu de la %1 réunion</translation>
    </message>
    <message>
        <source>%1, which the report also calls the %2</source>
        <translation>%1, que le compte rendu appelle aussi %2</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>La mémoire des réunions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date (name of the meeting)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The library holds nothing on this request. A wider period or more topics may help.</source>
        <translation>La bibliothèque ne contient rien sur cette demande. Essayez une période plus large ou davantage de sujets.</translation>
    </message>
    <message numerus="yes">
        <source>The record holds %n statement(s) on this,</source>
        <translation>
            <numerusform>Sur ce sujet, %n intervention est consignée,</numerusform>
            <numerusform>Sur ce sujet, %n interventions sont consignées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n named speaker(s),</source>
        <translation>
            <numerusform>de %n orateur nommé,</numerusform>
            <numerusform>de %n orateurs nommés,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n meeting(s).</source>
        <translation>
            <numerusform>lors de %n réunion.</numerusform>
            <numerusform>lors de %n réunions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It first came up on %1, and last on %2.</source>
        <translation>Il en fut question pour la première fois le %1, et pour la dernière le %2.</translation>
    </message>
    <message numerus="yes">
        <source>Most was said on %1: %n statement(s).</source>
        <translation>
            <numerusform>C’est le %1 qu’il en fut le plus question : %n intervention.</numerusform>
            <numerusform>C’est le %1 qu’il en fut le plus question : %n interventions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are on record.</source>
        <translation>
            <numerusform>%n décision est consignée.</numerusform>
            <numerusform>%n décisions sont consignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised action(s) are not known to be done.</source>
        <translation>
            <numerusform>%n engagement n’est pas connu comme tenu.</numerusform>
            <numerusform>%n engagements ne sont pas connus comme tenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report states no date.</source>
        <translation>Le compte rendu n’indique pas de date.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no speaker; they are the words of a participant, or of the report.</source>
        <translation>
            <numerusform>%n intervention ne nomme personne ; ce sont les mots d’un participant ou du compte rendu.</numerusform>
            <numerusform>%n interventions ne nomment personne ; ce sont les mots d’un participant ou du compte rendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library: %1, %2. They may hold more on this.</source>
        <comment>name of the series, numbers of meetings</comment>
        <translation>Absents de la bibliothèque : %1, %2. Ils peuvent en dire plus.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>Le PDF n’a pas pu être achevé. C’est une erreur de Rapporteur ; merci de la signaler.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>%1 n’a pas pu être écrit en entier ; le fichier précédent est inchangé.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est saine.</translation>
    </message>
    <message>
        <source>Every derived fact stands in its source.</source>
        <translation>Chaque fait extrait figure dans sa source.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>PATH…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read files and folders of reports into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a report, names resolved across the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read files without a library and print what was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was discussed when, and which meetings are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who spoke; with a name, that person&apos;s statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[TOPIC]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was spoken of; with a topic, its statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who promised what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a PDF briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that every derived fact stands in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load the sample library, print it, and picture every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>Nothing is reported on the agenda item “%1”.</source>
        <translation>Rien n’est rapporté sur le point « %1 » de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Section numbers jump from %1 to %2.</source>
        <translation>La numérotation des sections passe de %1 à %2.</translation>
    </message>
    <message>
        <source>The section “%1” is not on the agenda.</source>
        <translation>La section « %1 » n’est pas à l’ordre du jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them.</source>
        <translation>
            <numerusform>%n page est une image sans texte ; rien n’a pu y être lu.</numerusform>
            <numerusform>%n pages sont des images sans texte ; rien n’a pu y être lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>Certains caractères n’ont pas pu être décodés et ont été remplacés.</translation>
    </message>
</context>
<context>
    <name>ExtractorPool</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading this file failed: its reader gave an answer that makes no sense.</source>
        <translation>La lecture de ce fichier a échoué : le lecteur a donné une réponse incohérente.</translation>
    </message>
    <message>
        <source>Reading this file failed: the file is damaged in a way that its reader cannot cope with.</source>
        <translation>La lecture de ce fichier a échoué : il est endommagé au-delà de ce que le lecteur supporte.</translation>
    </message>
    <message>
        <source>This file needs more memory than one document may use.</source>
        <translation>Ce fichier demande plus de mémoire qu’un document ne peut en utiliser.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>La lecture de ce fichier a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>The program that reads documents cannot be started. Install Rapporteur again.</source>
        <translation>Le programme qui lit les documents ne peut pas démarrer. Réinstallez Rapporteur.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The title says %1 (%2), the text %3.</source>
        <translation>Le titre dit %1 (%2), le texte %3.</translation>
    </message>
    <message>
        <source>The title says %1, the text %2.</source>
        <translation>Le titre dit %1, le texte %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, the text %2.</source>
        <translation>Le nom du fichier dit %1, le texte %2.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>the full name</source>
        <translation>le nom complet</translation>
    </message>
    <message>
        <source>a nickname that the lexicon knows</source>
        <translation>un surnom que le lexique connaît</translation>
    </message>
    <message>
        <source>the only one of that name in the series</source>
        <translation>la seule personne de ce nom dans la série</translation>
    </message>
    <message>
        <source>the only one of that name in the library</source>
        <translation>la seule personne de ce nom dans la bibliothèque</translation>
    </message>
    <message>
        <source>no full name is known</source>
        <translation>aucun nom complet n’est connu</translation>
    </message>
    <message>
        <source>could be several people</source>
        <translation>pourrait être plusieurs personnes</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>A row of %1 belongs to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not agree with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 “%3” does not stand where it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original %1 is not as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An original that no report uses is not as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LexiconText</name>
    <message>
        <source>The lexicon %1 has a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lexicon %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2024-09-22, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [[%1]] with two square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A [[%1]] has no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This [[%1]] needs a “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no table of a lexicon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryErrors</name>
    <message>
        <source>The disk is full. Make room and try again; nothing is lost.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This file is not a Rapporteur library.</source>
        <translation>Ce fichier n’est pas une bibliothèque Rapporteur.</translation>
    </message>
    <message>
        <source>The library file cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>La bibliothèque ne peut pas être ouverte. Vérifiez que le dossier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The library file cannot be changed. Check that you may write to it and to its folder.</source>
        <translation>La bibliothèque ne peut pas être modifiée. Vérifiez que vous pouvez y écrire, ainsi que dans son dossier.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Try again in a moment.</source>
        <translation>Un autre programme écrit dans la bibliothèque. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library file is damaged. Restore the copy beside it, or import the reports again.</source>
        <translation>La bibliothèque est endommagée. Restaurez la copie à côté, ou importez de nouveau les comptes rendus.</translation>
    </message>
    <message>
        <source>The library could not answer.</source>
        <translation>La bibliothèque n’a pas pu répondre.</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to open it; the file was not changed.</source>
        <translation>%1 a été créée par une version plus récente de Rapporteur. Mettez Rapporteur à jour pour l’ouvrir ; le fichier est inchangé.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library. The file was not changed.</source>
        <translation>%1 n’est pas une bibliothèque Rapporteur. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that you may write to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>&gt;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur</name>
    <message>
        <source>Usage: rapporteur [LIBRARY]            open the window
       rapporteur COMMAND [ARGUMENT…]  work without a display

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Every command takes --library FILE, --json and --help.
Exit codes: 0 done, 1 some files failed or faults were found, 2 wrong use, 3 no library.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is called “%1”; see: rapporteur topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could be %2. Write the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;Exporter une note…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Names in the rail</source>
        <translation>&amp;Noms dans la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Comptes &amp;rendus</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Orateurs</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>Su&amp;jets</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>R&amp;echerche</translation>
    </message>
    <message>
        <source>Search the &amp;record</source>
        <translation>Chercher dans la &amp;mémoire</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Effacer tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Open sample library</source>
        <translation>&amp;Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>À &amp;propos de Rapporteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsModel</name>
    <message>
        <source>nobody named</source>
        <translation type="unfinished">personne n’est nommé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due before today, and not said to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsView</name>
    <message>
        <source>Whose actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Actions</translation>
    </message>
    <message>
        <source>Nobody promised anything about all of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished">Effacer tous les filtres</translation>
    </message>
    <message>
        <source>No actions yet. They are read from the reports you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished">Importer des fichiers…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActivityChart</name>
    <message>
        <source>Statements by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
from %2 to %3, as the reports say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Exporter une note</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>D’après les sujets</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>All people; type to find some</source>
        <translation>Tout le monde ; tapez pour chercher</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>De l’année</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>À l’année</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>S&amp;ujets</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Briefing on %1</source>
        <translation>Note d’information : %1</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Chip</name>
    <message>
        <source>Press Delete to take this filter away</source>
        <translation>Appuyez sur Suppr pour retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Dialogs</name>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExtractedText</name>
    <message>
        <source>Text as extracted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>The sample reports are not here. Install Rapporteur again to get them back.</source>
        <translation>Les comptes rendus d’exemple manquent. Réinstallez Rapporteur pour les retrouver.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterBar</name>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
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
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>Retirer un filtre</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>A knowledge base for the record of meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Une base de connaissances pour la mémoire des réunions.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HitDelegate</name>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">p. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Report, or why not</source>
        <translation>Compte rendu, ou pourquoi pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importation arrêtée</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>Importation arrêtée : %1</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>Aucun compte rendu n’y a été trouvé</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Le sort de chaque fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the list of imported files</source>
        <translation>Fermer la liste des fichiers importés</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>Rapporteur::InspectorPages</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>statements on each</source>
        <translation>interventions sur chacun</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Toute la mémoire</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s)</source>
        <translation>
            <numerusform>%Ln doute</numerusform>
            <numerusform>%Ln doutes</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Engagements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow every view to this person</source>
        <translation>Limiter toutes les vues à cette personne</translation>
    </message>
    <message>
        <source>Affiliations, as the reports say</source>
        <translation>Affiliations, selon les comptes rendus</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Often followed by</source>
        <translation>Souvent suivi de</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Succède à</translation>
    </message>
    <message>
        <source>Narrow every view to this topic</source>
        <translation>Limiter toutes les vues à ce sujet</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Invocation</name>
    <message>
        <source>the library file (default: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this topic, e.g. GDC (may be repeated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this speaker (may be repeated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only meetings of this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this year, month or day on, e.g. 2022 or 2022-05-26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to this year, month or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: rapporteur %1 %2 [OPTION…]
%3.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at %1 yet. Make one with: rapporteur import PATH…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2022, 2022-05 or 2022-05-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: rapporteur %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineList</name>
    <message>
        <source>Outline of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineModel</name>
    <message>
        <source>%1 — on the agenda, not reported on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::PagePane</name>
    <message>
        <source>Pages of the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::Pictures</name>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view %1 did not come to rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::Rail</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderView</name>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As extracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this report (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This original has no pages to show. What it says is all in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingText</name>
    <message>
        <source>who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordPage</name>
    <message numerus="yes">
        <source>and %Ln more: choose a period to see them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished">Personne n’est nommé</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished">p. %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordView</name>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished">Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished">Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsModel</name>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsView</name>
    <message>
        <source>With doubts</source>
        <translation>Avec des doutes</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>Tapez pour restreindre…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>Restreindre le tableau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln compte rendu</numerusform>
            <numerusform>%Ln comptes rendus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No reports yet. Drop a folder of them on this window.</source>
        <translation>Pas encore de comptes rendus. Déposez un dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>No report is about all of that.</source>
        <translation>Aucun compte rendu ne porte sur tout cela.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchModel</name>
    <message>
        <source>Nobody is credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchView</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the field above: every word counts, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by somebody of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one year; 2020-2022 for several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one body’s meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing here and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the filters let through was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakerBars</name>
    <message>
        <source>Who spoke</source>
        <translation type="unfinished">Qui a parlé</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished">Orateurs</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers yet. They are read from the reports you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody spoke about all of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen %1 · last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also written “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished">%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished">Affiliation</translation>
    </message>
    <message>
        <source>No statements; named among those who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Interventions</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln compte rendu</numerusform>
            <numerusform>%Ln comptes rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln orateur</numerusform>
            <numerusform>%Ln orateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 sur %3</translation>
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
        <translation type="unfinished">Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%n statement(s) on %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held between %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held before %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelinePainter</name>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of ≥ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all meetings — Esc shows every period again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all meetings — drag to choose a period for every view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Chronologie</translation>
    </message>
    <message>
        <source>No meeting fits all of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished">Effacer tous les filtres</translation>
    </message>
    <message>
        <source>No meetings yet. Drop a folder of reports here, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished">Importer des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the period chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a disc is a meeting, its area the statements on the topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopBar</name>
    <message>
        <source>Search the record…</source>
        <translation>Chercher dans la mémoire…</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Chercher dans la mémoire</translation>
    </message>
    <message>
        <source>Narrow every view</source>
        <translation>Restreindre toutes les vues</translation>
    </message>
    <message>
        <source>Narrow every view to a topic, person or series</source>
        <translation>Limiter toutes les vues à un sujet, une personne ou une série</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopicsView</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Sujets</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet. They are found in the reports you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the topics fits all of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln orateur</numerusform>
            <numerusform>%Ln orateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished">Personne n’est nommé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Interventions</translation>
    </message>
</context>
<context>
    <name>Rapporteur::YearRange</name>
    <message>
        <source>Years %1 to %2</source>
        <translation>Années %1 à %2</translation>
    </message>
    <message>
        <source>Only what was said from %1 to %2</source>
        <translation>Seulement ce qui fut dit de %1 à %2</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB; that is no report.</source>
        <translation>Le fichier dépasse 512 Mo ; ce n’est pas un compte rendu.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stopped before this file.</source>
        <translation>Arrêté avant ce fichier.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 is not in the library. Import it first, or use: rapporteur parse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportQueries</name>
    <message>
        <source>There is no report %1 in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>meeting %1</source>
        <translation>réunion %1</translation>
    </message>
    <message>
        <source>moderated by %1</source>
        <translation>modérée par %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décidé : %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Prochaine réunion : %1</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Doute : %1</translation>
    </message>
</context>
<context>
    <name>ResolutionText</name>
    <message>
        <source>“%1” could be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>There is more; use --limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many to print (default: 50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left out: it fits nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerQueries</name>
    <message>
        <source>the report itself gives the full name</source>
        <translation>le compte rendu donne lui-même le nom complet</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <translation>Cette personne n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>SpeakersText</name>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDocument</name>
    <message>
        <source>The text of this file cannot be read back.</source>
        <translation>Le texte de ce fichier ne peut pas être relu.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>&gt;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 meetings are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsText</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action of %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The sample reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Chronologie</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished">Orateurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Sujets</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Actions</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished">Note d’information</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a width and a height in points, as in 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write to (default: tour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels of the pictures a point (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window&apos;s size (default: 1280x800)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample reports are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of every view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
