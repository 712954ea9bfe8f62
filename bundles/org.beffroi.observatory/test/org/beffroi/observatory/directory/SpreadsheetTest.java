package org.beffroi.observatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets in France write them. */
class SpreadsheetTest {

    @TempDir
    Path folder;

    private List<DirectoryRecord> read(byte[] table) throws IOException {
        Path file = Files.write(folder.resolve("liste.csv"), table);
        List<DirectoryRecord> all = new ArrayList<>();
        new DirectoryReader(
                        path -> {
                            throw new IllegalStateException("No workbook");
                        },
                        new AccountRecogniser())
                .read(file, LocalDate.of(2026, 11, 1), Progress.silent(), new DirectoryReader.Records() {
                    @Override
                    public void record(DirectoryRecord record) {
                        all.add(record);
                    }

                    @Override
                    public void broken(long number, long line, Sentence why) {
                        throw new AssertionError(why);
                    }
                });
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16", "UTF-16LE"})
    void accents_are_read_in_each_encoding_that_they_come_in(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        String table = mark
                + "nom;code insee;site;facebook\r\nÉpinal;88160;néant;epinal\r\nŒuilly – Cœur;02565;à compléter;\r\n";
        List<DirectoryRecord> read = read(table.getBytes(Charset.forName(charset)));
        assertThat(read).extracting(DirectoryRecord::name).containsExactly("Épinal", "Œuilly – Cœur");
        assertThat(read).extracting(DirectoryRecord::siteUntold).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\n",
                "Liste des communes au 1er octobre 2026\n",
                "Liste des communes, avec leurs comptes;;\n;;\n",
                "\n\n",
                "Préfecture\n\nTableau n° 3\n"
            })
    void what_stands_above_the_names_of_the_columns_is_passed_over(String above) throws IOException {
        byte[] table = (above + "Commune;INSEE;Facebook\nBrioude;43040;brioude43\n").getBytes(StandardCharsets.UTF_8);
        assertThat(read(table)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Brioude");
            assertThat(one.codes()).containsExactly("43040");
            assertThat(one.links()).hasSize(1);
        });
    }

    @Test
    void a_table_of_which_no_row_names_columns_is_refused_with_its_first() {
        byte[] table = "a;b;c\nd;e;f\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(table)).isInstanceOf(Refusal.class).hasMessageContaining("a, b, c");
    }

    @Test
    void a_code_that_lost_its_zero_is_read_with_it() throws IOException {
        byte[] table = "Commune;INSEE;CP\nBourg-en-Bresse;1053;1000\nAjaccio;2a004;20000\nAmbérieu;01004.0;01500\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(read(table))
                .extracting(
                        one -> one.codes().getFirst() + " " + one.postalCode().orElse(""))
                .containsExactly("01053 01000", "2A004 20000", "01004 01500");
    }

    @Test
    void a_text_longer_than_what_is_read_at_once_loses_nothing() throws IOException {
        String long8 = "éà€𝄞x".repeat(5_000);
        assertThat(text(long8.getBytes(StandardCharsets.UTF_8)).equals(long8)).isTrue();
        String western = "été, garçon et cœur ".repeat(5_000);
        assertThat(text(western.getBytes(Charset.forName("windows-1252"))).equals(western))
                .isTrue();
        assertThat(text(new byte[0])).isEmpty();
        assertThat(text(new byte[] {'a', (byte) 0xE9})).isEqualTo("aé");
    }

    private static String text(byte[] bytes) throws IOException {
        StringWriter all = new StringWriter();
        try (Reader text = WesternText.of(new ByteArrayInputStream(bytes))) {
            text.transferTo(all);
        }
        return all.toString();
    }
}
