package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.odt.Valbrume;
import org.beffroi.testing.renewal.Format;
import org.beffroi.testing.renewal.Law;
import org.beffroi.testing.renewal.Office;
import org.beffroi.testing.renewal.Torture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The writer's text is never lost, whatever she and the model do in between; more of the same: {@code strategy torture}. */
@Tag("verify") // Edits documents at random, in LibreOffice too.
class LawTest {

    /** So many that both change the same words in some of them. */
    private static final int FILES = 48;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void itHoldsWhereLibreOfficeMakesTheEditsItself(Format format) throws IOException {
        assumeTrue(Office.isThere(), "LibreOffice (soffice) is not there");
        try (Office office = new Office(folder)) {
            Put put = put(torture(format, Optional.of(office)), 2);
            assertThat(put.remarks).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itHoldsWhereTheFileItselfIsEdited(Format format) throws IOException {
        Put put = put(torture(format, Optional.empty()), FILES);
        assertThat(put.seen)
                .contains(
                        Renewal.Kind.UPDATED,
                        Renewal.Kind.ADDED,
                        Renewal.Kind.REMOVED,
                        Renewal.Kind.KEPT,
                        Renewal.Kind.CONFLICT,
                        Renewal.Kind.LEFT_OUT);
    }

    private static Torture torture(Format format, Optional<Office> office) throws IOException {
        return switch (format) {
            case ODT -> new Torture(Valbrume.strategy(), format, new OdtDocumentWriter(), new OdtRenewer(), office);
            case DOCX -> new Torture(Valbrume.strategy(), format, new DocxDocumentWriter(), new DocxRenewer(), office);
        };
    }

    /** What the seeds put to the proof, together. */
    private static final class Put {
        private int words;
        private int paragraphs;
        private int remarks;
        private int left;
        private int fresh;
        private final Set<Renewal.Kind> seen = EnumSet.noneOf(Renewal.Kind.class);
    }

    private static Put put(Torture torture, int seeds) throws IOException {
        Put put = new Put();
        List<String> broken = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            Torture.Outcome outcome = torture.once(seed, 4 + seed % 9);
            Law law = outcome.law();
            if (!law.breaks().isEmpty()) {
                broken.add("seed " + seed + ": " + outcome.edited().did() + "\n" + law.breaks());
            }
            put.words += law.words();
            put.paragraphs += law.paragraphs();
            put.remarks += law.remarks();
            put.left += law.left();
            put.fresh += law.fresh();
            outcome.renewal().changes().forEach(change -> put.seen.add(change.kind()));
        }
        assertThat(broken).isEmpty();
        assertThat(put.words).isGreaterThan(seeds);
        assertThat(put.paragraphs).isGreaterThan(seeds);
        assertThat(put.left).isPositive();
        assertThat(put.fresh).isGreaterThan(seeds);
        return put;
    }
}
