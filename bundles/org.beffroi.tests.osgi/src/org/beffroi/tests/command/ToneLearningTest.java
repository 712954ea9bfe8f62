package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.tests.command.Beffroi.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People correct tones in words that no lexicon knows; once they are learnt, mentions that nobody corrected read otherwise. */
class ToneLearningTest {

    private static final Map<String, String> DIALECT =
            Map.of("zimbalou", "positive", "carnoube", "neutral", "grabouzit", "negative");
    private static final int CORRECTED_OF_EACH = 15;

    @TempDir
    Path outside;

    private Beffroi beffroi;

    private Result run(String... arguments) {
        Result result = beffroi.run(arguments);
        assertThat(result.code()).as(result.out() + result.errors()).isZero();
        return result;
    }

    private long count(String query) {
        return Long.parseLong(run("count", query).out().strip());
    }

    @BeforeEach
    void peopleCorrectAllButThree() throws IOException {
        beffroi = new Beffroi(Files.createDirectory(outside.resolve("dossier")));
        run("new", ".", "--name", "Essai", "--territory", "44109");
        StringBuilder mentions = new StringBuilder("text,author,date\n");
        DIALECT.keySet().stream().sorted().forEach(word -> {
            for (int i = 1; i <= CORRECTED_OF_EACH; i++) {
                mentions.append(String.format(
                        Locale.ROOT, "Le repas de la cantine numéro %d est %s,Lou,2026-03-%02d%n", i, word, i));
            }
            mentions.append(String.format(Locale.ROOT, "Le nouveau kiosque est %s,Sam,2026-04-01%n", word));
        });
        run(
                "import",
                Files.writeString(outside.resolve("mentions.csv"), mentions).toString());
        StringBuilder codes = new StringBuilder("id,field,value\n");
        for (NamedCsvRecord mention : mentions("cantine")) {
            String word = mention.getField("text").replaceAll(".* ", "");
            codes.append(mention.getField("id"))
                    .append(",tone,")
                    .append(DIALECT.get(word))
                    .append('\n');
        }
        run(
                "coding",
                "import",
                Files.writeString(outside.resolve("codes.csv"), codes).toString());
    }

    private List<NamedCsvRecord> mentions(String query) {
        return CsvReader.builder()
                .ofNamedCsvRecord(run("search", query, "--limit", "all", "--format", "csv")
                        .out())
                .stream()
                .toList();
    }

    @Test
    void whatWasCorrectedIsLearntAndTheArchiveIsReadAgainByIt() {
        long before = DIALECT.entrySet().stream()
                .filter(word -> count("kiosque " + word.getKey() + " ton:" + word.getValue()) == 1)
                .count();
        assertThat(before).as("words that were read rightly before").isLessThan(DIALECT.size());

        Result learnt = run("tone", "learn");

        assertThat(learnt.out()).contains("Appris de 45 corrections", "macro-F1", "avec le modèle livré");
        assertThat(learnt.errors()).contains("48 mentions ont été relues");
        assertThat(DIALECT).allSatisfy((word, tone) -> assertThat(count("kiosque " + word + " ton:" + tone))
                .as(word)
                .isEqualTo(1));
        assertThat(run("archive", "read").errors())
                .as("nothing is left to be read")
                .contains("Rien à relire");
        assertThat(count("cantine ton:positive")).as("what people said").isEqualTo(CORRECTED_OF_EACH);
    }
}
