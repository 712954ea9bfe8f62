package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of databases of the press in the shapes that they have, with made articles. */
class PressExportsTest {

    @TempDir
    Path folder;

    private static final String FACTIVA = """
            Sports
            La piste du canal rouvre
            Ana Petit
            212 mots
            3 avril 2023
            10:20
            Le Quotidien fictif
            QUOFIC
            Nord
            12
            Français
            Copyright 2023. Le Quotidien fictif. Tous droits réservés.

            La piste était fermée depuis l'hiver.

            Les cyclistes y reviennent déjà.

            Document QUOFIC0020230403ed430009l

            Le marché change de place
            1 045 mots
            4 avril 2023
            La Gazette fictive
            GAZFIC
            Français
            © 2023 La Gazette fictive.

            Les commerçants hésitent encore.

            Document GAZFIC0020230404ed4400001
            """;

    private static final String NEXIS = """
            Demande de téléchargement
            Termes: piscine

                                           1 of 2 DOCUMENTS

                                        La Gazette fictive

                                     11 janvier 2022 mardi
                                          Edition Sud

            La piscine rouvre après deux ans
            de travaux

            AUTEUR: Luc Grand

            RUBRIQUE: VIE LOCALE; Pg. 6

            LONGUEUR: 355 mots

            Le bassin accueille de nouveau les
            nageurs depuis lundi.

            Les tarifs ne changent pas : deux
            euros l'entrée.

            DATE-CHARGEMENT: 12 janvier 2022

            LANGUE: FRENCH; FRANÇAIS

            TYPE-PUBLICATION: Journal


                                 Copyright 2022 La Gazette fictive
                                       Tous droits réservés

                                           2 of 2 DOCUMENTS

                                     The Fictional Herald

                                  January 13, 2022 Thursday

            Trams late again

            BYLINE: Ann Small

            LENGTH: 120 words

            Nobody knows why.

            LOAD-DATE: January 13, 2022

            LANGUAGE: ENGLISH
            """;

    private static final String NEXIS_NEW = """
            User Name: x
            Date and Time: Friday, March 20, 2020 4:51:00 PM GMT
            Job Number: 1
            Documents (2)
            1. Le pont ferme
            2. Bridge closed

            Le pont ferme
            Le Quotidien fictif
            20 mars 2020 vendredi 10:12 GMT
            Copyright 2020 Le Quotidien fictif Tous droits réservés
            Section: VILLE; Pg. 4
            Length: 210 words
            Byline: Ana Petit
            Body

            Le pont est fermé aux camions jusqu'en juin, et personne ne sait encore par où ils passeront d'ici là.
            Les riverains s'inquiètent.
            Load-Date: March 21, 2020
            End of Document

            Bridge closed
            The Fictional Herald
            March 20, 2020 Friday
            Length: 90 words
            Body
            It will stay so.
            Classification
            Language: ENGLISH
            End of Document
            """;

    private static String rtf(String text) {
        StringBuilder rtf =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}{\\info{\\title x}}"
                        + "{\\*\\generator Made;}{\\header page}\\pard\\f0\\fs20 ");
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                rtf.append("\\par\r\n");
            } else if (c == '\t') {
                rtf.append("\\cell ");
            } else if (c == '\u2019' || c == '€') {
                rtf.append("\\u").append((int) c).append('?');
            } else if (c >= 0x80) {
                rtf.append("\\'").append(String.format(Locale.ROOT, "%02x", (int) c));
            } else {
                rtf.append(c == '{' || c == '}' || c == '\\' ? "\\" + c : Character.toString(c));
            }
        }
        return rtf.append('}').toString();
    }

    private static byte[] docx(String text) throws IOException {
        String body = text.lines()
                .map(line -> "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                        + line.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] entry : new String[][] {
                {"[Content_Types].xml", "<Types/>"},
                {
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>"
                }
            }) {
                zip.putNextEntry(new ZipEntry(entry[0]));
                zip.write(entry[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> all(Trial trial, org.beffroi.core.mention.Field field) {
        return trial.mentions().stream()
                .map(one -> one.values().string(field).orElse("?"))
                .toList();
    }

    @Test
    void pagesOfFactivaWithoutCodesAreRead() {
        String article = """
                <div id="article-QUOFIC0020230403ed430009l" class="article"><div class="article frArticle"><p></p><div>Sports</div>
                <div id="hd"><span class="frHeadline counted">98) La piste du <b>canal</b> rouvre</span></div>
                <div class="author">Ana Petit </div><div>1 212 mots</div><div>3 avril 2023</div><div>10:20</div>
                <div>Le Quotidien fictif</div><div>QUOFIC</div><div>12</div><div>Français</div><div>Copyright 2023. Le Quotidien. </div>
                <p></p><p class="articleParagraph frarticleParagraph">La piste était
                fermée.</p><p class="articleParagraph frarticleParagraph">Elle rouvre.</p>
                <p>Éditeur</p><p>Document QUOFIC0020230403ed430009l</p></div></div>""";
        Trial trial = Trial.of(
                folder, "f.html", "<html><body>" + article + article.replace("009l", "010m") + "</body></html>");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("factiva");
        Mention first = trial.mentions().getFirst();
        assertThat(first.title()).contains("La piste du canal rouvre");
        assertThat(first.text()).isEqualTo("La piste était fermée.\n\nElle rouvre.");
        assertThat(first.author()).contains("Ana Petit");
        assertThat(first.id().value()).isEqualTo("press:QUOFIC0020230403ed430009l");
        assertThat(first.published().orElseThrow()).hasToString("2023-04-02T22:00:00Z");
        assertThat(all(trial, CoreFields.OUTLET)).containsOnly("Le Quotidien fictif");
        assertThat(all(trial, CoreFields.LANGUAGE)).containsOnly("fr");
    }

    @Test
    void documentsOfFactivaAreReadInAllTheirForms() throws IOException {
        List<Trial> trials = List.of(
                Trial.of(folder, "f.rtf", rtf(FACTIVA).getBytes(StandardCharsets.US_ASCII)),
                Trial.of(folder, "f.docx", docx(FACTIVA)));
        for (Trial trial : trials) {
            assertThat(trial.refusal()).isEmpty();
            assertThat(trial.read()).isEqualTo(2);
            assertThat(trial.profile()).isEqualTo("factiva");
            assertThat(trial.mentions().stream().map(one -> one.title().orElse("")))
                    .containsExactly("La piste du canal rouvre", "Le marché change de place");
            assertThat(trial.mentions().stream().map(Mention::text))
                    .containsExactly(
                            "La piste était fermée depuis l'hiver.\n\nLes cyclistes y reviennent déjà.",
                            "Les commerçants hésitent encore.");
            assertThat(all(trial, CoreFields.OUTLET)).containsExactly("Le Quotidien fictif", "La Gazette fictive");
            assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("Ana Petit", "?");
            assertThat(trial.mentions()).allMatch(one -> one.published().isPresent());
            assertThat(trial.mentions().getFirst().id().value()).isEqualTo("press:QUOFIC0020230403ed430009l");
        }
    }

    @Test
    void documentsOfFactivaWithCodesAreRead() {
        String coded =
                "HD\tLe marché change de place\nBY\tAna Petit\nWC\t120 mots\nPD\t6 janvier 2015\nSN\tLa Gazette fictive\n"
                        + "LA\tFrançais\nLP\tLes commerçants hésitent.\nLa mairie aussi.\nTD\tOn verra.\nAN\tDocument GAZFIC0020150106eb1600001\n";
        Trial trial = Trial.of(
                folder, "c.rtf", rtf(coded + coded.replace("00001", "00002")).getBytes(StandardCharsets.US_ASCII));
        assertThat(trial.read()).isEqualTo(2);
        Mention first = trial.mentions().getFirst();
        assertThat(first.title()).contains("Le marché change de place");
        assertThat(first.text()).isEqualTo("Les commerçants hésitent.\n\nLa mairie aussi.\n\nOn verra.");
    }

    private static void isWhatNexisTells(Trial trial) {
        assertThat(trial.refusal()).isEmpty();
        assertThat(trial.read()).isEqualTo(2);
        assertThat(trial.profile()).isEqualTo("nexis");
        Mention first = trial.mentions().getFirst();
        assertThat(first.title()).contains("La piscine rouvre après deux ans de travaux");
        assertThat(first.text())
                .isEqualTo("Le bassin accueille de nouveau les nageurs depuis lundi.\n\n"
                        + "Les tarifs ne changent pas : deux euros l'entrée.");
        assertThat(all(trial, CoreFields.OUTLET)).containsExactly("La Gazette fictive", "The Fictional Herald");
        assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("Luc Grand", "Ann Small");
        assertThat(all(trial, CoreFields.LANGUAGE)).containsExactly("fr", "en");
        assertThat(trial.mentions().stream()
                        .map(one -> one.published().orElseThrow().toString()))
                .containsExactly("2022-01-10T23:00:00Z", "2022-01-12T23:00:00Z");
        assertThat(trial.mentions().getLast().text()).isEqualTo("Nobody knows why.");
    }

    @Test
    void textsOfNexisAreReadInBothLanguages() {
        isWhatNexisTells(Trial.of(folder, "n.TXT", NEXIS));
        isWhatNexisTells(Trial.of(folder, "w.txt", NEXIS.getBytes(Charset.forName("windows-1252"))));
        isWhatNexisTells(Trial.of(
                folder,
                "d.txt",
                NEXIS.replace("1 of 2 DOCUMENTS", "Document 1 de 2").replace("2 of 2 DOCUMENTS", "Document 2 de 2")));
    }

    @Test
    void richTextsAndPagesOfNexisAreReadAsItsTexts() {
        isWhatNexisTells(Trial.of(folder, "n.rtf", rtf(NEXIS).getBytes(StandardCharsets.US_ASCII)));
        String page = Stream.of(NEXIS.split("\n\n"))
                .map(block -> "<p>" + block.strip().replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n", "<html><head><meta charset=utf-8></head><body>", "</body></html>"));
        isWhatNexisTells(Trial.of(folder, "n.html", page));
    }

    @Test
    void documentsOfTheNewNexisAreRead() throws IOException {
        for (Trial trial : List.of(
                Trial.of(folder, "u.docx", docx(NEXIS_NEW)),
                Trial.of(folder, "u.rtf", rtf(NEXIS_NEW).getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(trial.refusal()).isEmpty();
            assertThat(trial.read()).isEqualTo(2);
            assertThat(trial.mentions().stream().map(one -> one.title().orElse("")))
                    .containsExactly("Le pont ferme", "Bridge closed");
            assertThat(all(trial, CoreFields.OUTLET)).containsExactly("Le Quotidien fictif", "The Fictional Herald");
            assertThat(all(trial, CoreFields.AUTHOR)).containsExactly("Ana Petit", "?");
            assertThat(trial.mentions().getFirst().text())
                    .startsWith("Le pont est fermé aux camions")
                    .endsWith("\n\nLes riverains s'inquiètent.");
            assertThat(trial.mentions().getLast().text()).isEqualTo("It will stay so.");
            assertThat(trial.mentions()).allMatch(one -> one.published().isPresent());
        }
    }

    @Test
    void aDocumentOfSomethingElseIsRefusedInWords() throws IOException {
        Trial trial = Trial.of(folder, "lettre.docx", docx("Madame,\nLe trottoir est cassé.\nCordialement"));
        assertThat(trial.refusal()).isEqualTo("file.document");
        Trial rich = Trial.of(
                folder, "lettre.rtf", rtf("Madame,\nLe trottoir est cassé.\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(rich.refusal()).isEqualTo("file.document");
        assertThat(rich.only().refusal().map(one -> one.in(Locale.FRENCH)).orElse(""))
                .contains("lettre.rtf");
        assertThat(Sentence.of(ImportService.class, "file.document", "x").in(Locale.ENGLISH))
                .contains("Nexis");
    }

    @Test
    void aDocumentMadeToFillTheMemoryIsRefused() throws IOException {
        Trial trial = Trial.of(folder, "wide.docx", docx("x".repeat(20_000_000)));
        assertThat(trial.refusal()).isNotEmpty();
        Trial deep = Trial.of(
                folder, "deep.rtf", ("{\\rtf1" + "{".repeat(200_000) + "x}").getBytes(StandardCharsets.US_ASCII));
        assertThat(deep.refusal()).isEqualTo("file.document");
    }
}
