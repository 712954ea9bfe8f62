package org.beffroi.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyFileTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT =
            "<strategy:Strategy xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:strategy=\"https://beffroi.org/strategy/1\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" format=\"1\" key=\"s\"";

    @TempDir
    private Path folder;

    @Property(tries = 60)
    void whatIsWrittenIsReadAgain(@ForAll long seed) throws IOException {
        Strategy strategy = new RandomStrategies(seed).strategy();
        Path file = Files.createTempFile("strategie", StrategyFile.ENDING);
        try {
            new StrategyFile(file).write(strategy);
            byte[] written = Files.readAllBytes(file);
            Strategy again = new StrategyFile(file).read();
            assertThat(EcoreUtil.equals(strategy, again)).isTrue();
            assertThat(StrategyFile.bytes(again)).isEqualTo(written);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void oneChangedFactIsOneChangedLine() throws IOException {
        Strategy strategy = new RandomStrategies(7).strategy();
        String before = new String(StrategyFile.bytes(strategy), StandardCharsets.UTF_8);
        strategy.setVersion("2.1");
        String after = new String(StrategyFile.bytes(strategy), StandardCharsets.UTF_8);
        var lines = before.lines().toList();
        assertThat(after.lines().filter(line -> !lines.contains(line)).toList())
                .singleElement()
                .asString()
                .contains("version=\"2.1\"");
    }

    @Test
    void richTextIsReadableInTheFile() throws IOException {
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        strategy.setKey("s");
        strategy.setDescription("Premier alinéa.\n\nSecond alinéa.");
        assertThat(new String(StrategyFile.bytes(strategy), StandardCharsets.UTF_8))
                .contains("<description>Premier alinéa.\n\nSecond alinéa.</description>");
    }

    /** Pasted from a PDF, a text may hold what XML has no place for (XML 1.0, section 2.2). */
    @Test
    void whatXmlCannotHoldDoesNotKeepAStrategyFromBeingSaved() {
        Path file = folder.resolve("colle" + StrategyFile.ENDING);
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        strategy.setKey("s");
        strategy.setName("Plan\u000b de\u0000 com\uD83D");
        strategy.setDescription("Un\u0001 alinéa 🏰");
        strategy.getAuthors().add("Service\u001f com");
        new StrategyFile(file).write(strategy);
        Strategy again = new StrategyFile(file).read();
        assertThat(again.getName()).isEqualTo("Plan\uFFFD de\uFFFD com\uFFFD");
        assertThat(again.getDescription()).isEqualTo("Un\uFFFD alinéa 🏰");
        assertThat(again.getAuthors()).containsExactly("Service\uFFFD com");
    }

    @Test
    void aReferenceToWhatIsInNoFileIsNotWrittenAndTheFileStays() throws IOException {
        Path file = folder.resolve("a" + StrategyFile.ENDING);
        Strategy strategy = ModelFactory.eINSTANCE.createStrategy();
        strategy.setKey("s");
        new StrategyFile(file).write(strategy);
        byte[] good = Files.readAllBytes(file);
        Objective objective = ModelFactory.eINSTANCE.createObjective();
        objective.setKey("o");
        objective.setParent(ModelFactory.eINSTANCE.createObjective());
        strategy.getObjectives().add(objective);
        assertThatThrownBy(() -> new StrategyFile(file).write(strategy)).isInstanceOf(Refusal.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(good);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ROOT + " name=\"&x;\"/>",
                "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + ROOT
                        + "><description>&b;</description></strategy:Strategy>",
                "<!DOCTYPE s SYSTEM \"https://exemple.fr/s.dtd\">" + ROOT + "/>",
                ROOT + " xsi:schemaLocation=\"https://beffroi.org/strategy/1 https://exemple.fr/x.ecore\"/>",
                ROOT + "><objectives key=\"o\"><parent href=\"https://exemple.fr/o.strategy#x\"/></objectives>"
                        + "</strategy:Strategy>",
                ROOT
                        + "><objectives key=\"o\"><parent href=\"file:///etc/passwd#x\"/></objectives></strategy:Strategy>",
                ROOT + "><objectives key=\"o\" parent=\"nowhere\"/></strategy:Strategy>",
                ROOT + "><objectives key=\"o\" parent=\"https://exemple.fr/o.strategy#x\"/></strategy:Strategy>",
                ROOT + "><objectives key=\"o\"/><objectives key=\"o\"/></strategy:Strategy>",
                ROOT + "><objectives key=\"o\" unheard=\"of\"/></strategy:Strategy>",
                ROOT + "><objectives key=\"o\" due=\"demain\"/></strategy:Strategy>",
                ROOT + "><objectives key=\"o\" xsi:type=\"strategy:Risk\"/></strategy:Strategy>",
                ROOT + "><objectives",
                "<a/>",
                "",
                "no markup at all",
                "<strategy:Strategy xmlns:strategy=\"https://beffroi.org/strategy/1\" format=\"99\"/>",
                "<strategy:Strategy xmlns:strategy=\"https://beffroi.org/strategy/1\"/>",
            })
    void whatIsMadeToDoHarmOrIsBrokenIsRefusedWithASentence(String content) throws IOException {
        Path file = folder.resolve("hostile" + StrategyFile.ENDING);
        Files.writeString(file, content.startsWith("<!") || content.startsWith("<s") ? HEAD + content : content);
        assertThatThrownBy(() -> new StrategyFile(file).read()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().in(Locale.FRENCH)).contains("hostile.strategy");
            assertThat(refusal.sentence().in(Locale.ENGLISH)).contains("hostile.strategy");
        });
    }

    @Test
    void tenMillionElementsAreRefusedBeforeAnythingIsMadeOfThem() throws IOException {
        Path file = folder.resolve("large" + StrategyFile.ENDING);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEAD + ROOT + ">");
            for (int i = 0; i < 10_000_000; i++) {
                out.write("<a/>");
            }
            out.write("</strategy:Strategy>");
        }
        assertThat(Files.size(file)).isLessThan(StrategyFile.LARGEST);
        assertThat(refusal(file)).contains("plus de 200", "saturer la mémoire");
    }

    @Test
    void aFileTooLargeToBeOneIsNotEvenRead() throws IOException {
        Path file = folder.resolve("huge" + StrategyFile.ENDING);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(8L << 30); // holds nothing on disk, and would not fit into memory
        }
        assertThat(refusal(file)).contains("dépasse 64 Mo", "Rien n’a été ouvert");
    }

    private static String refusal(Path file) {
        try {
            new StrategyFile(file).read();
            return "it was read";
        } catch (Refusal refused) {
            return refused.sentence().in(Locale.FRENCH);
        }
    }

    /** Each says what is wrong with it, and not only that something is. */
    @Test
    void whatIsMadeToDoHarmIsRefusedForWhatItIs() throws IOException {
        Path file = folder.resolve("hostile" + StrategyFile.ENDING);
        Map<String, String> cases = Map.of(
                ROOT + "><objectives key=\"o\" parent=\"https://exemple.fr/o.strategy#x\"/></strategy:Strategy>",
                "https://exemple.fr/o.strategy\u202f», qui n’a pas été ouvert",
                ROOT + "><objectives key=\"o\" parent=\"nowhere\"/></strategy:Strategy>",
                "nowhere\u202f», qu’il ne contient pas",
                ROOT + "><objectives key=\"o\" due=\"demain\"/></strategy:Strategy>",
                "Son champ «\u202fÉchéance\u202f» contient «\u202fdemain\u202f»",
                ROOT + "><objectives key=\"o\" xsi:type=\"strategy:Risk\"/></strategy:Strategy>",
                "«\u202fRisque\u202f»",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ROOT + " name=\"&x;\"/>",
                "déclare des entités",
                "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + ROOT
                        + "><description>&b;</description></strategy:Strategy>",
                "déclare des entités",
                ROOT + "><objectives key=\"o\"><parent href=\"https://exemple.fr/o.strategy#x\"/></objectives>"
                        + "</strategy:Strategy>",
                "renvoie à un autre document",
                ROOT
                        + "><objectives key=\"o\"><parent href=\"file:///etc/passwd#x\"/></objectives></strategy:Strategy>",
                "renvoie à un autre document",
                ROOT + "><objectives",
                "rompu à la ligne",
                ROOT + "><objectives key=\"o\" unheard=\"of\"/></strategy:Strategy>",
                "«\u202funheard\u202f»");
        for (var one : cases.entrySet()) {
            Files.writeString(file, HEAD + one.getKey());
            assertThat(refusal(file)).as(one.getKey()).contains("hostile.strategy", one.getValue());
        }
    }

    @Test
    void aDeepFileIsRefused() throws IOException {
        Path file = folder.resolve("deep" + StrategyFile.ENDING);
        Files.writeString(
                file, HEAD + ROOT + ">" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</strategy:Strategy>");
        assertThatThrownBy(() -> new StrategyFile(file).read()).isInstanceOf(Refusal.class);
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> new StrategyFile(folder.resolve("none.strategy")).read())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.ENGLISH))
                                .contains("none.strategy", "strategy new"));
    }
}
