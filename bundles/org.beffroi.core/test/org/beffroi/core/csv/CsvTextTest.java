package org.beffroi.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTextTest {

    private static final String TEXT = "id;valeur\n1;propreté\n2;déchets\n3;voirie\n";

    @TempDir
    private Path folder;

    private List<CsvRow> rows(byte[] bytes) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvRecords all =
                CsvText.of(Files.write(folder.resolve("a.csv"), bytes)).rows()) {
            all.columns(all.next().cells().size());
            all.forEachRemaining(rows::add);
        }
        return rows;
    }

    @Test
    void oneDamagedByteCostsItsRowAlone() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('v')] = (byte) 0xE9;
        List<CsvRow> rows = rows(bytes);
        assertThat(rows).extracting(row -> row.cell(1)).startsWith("propreté", "déchets");
        assertThat(rows).extracting(row -> CsvText.broken(row).isPresent()).containsExactly(false, false, true);
    }

    @Test
    void accentsOfWindowsAreRead() throws IOException {
        List<CsvRow> rows = rows(TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(rows).extracting(row -> row.cell(1)).containsExactly("propreté", "déchets", "voirie");
        assertThat(rows).allSatisfy(row -> assertThat(CsvText.broken(row)).isEmpty());
    }

    @Test
    void aMarkOfByteOrderIsNoPartOfTheFirstName() throws IOException {
        assertThat(rows(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).hasSize(3);
    }
}
