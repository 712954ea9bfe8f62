package org.beffroi.strategy.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.TableWriter;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.command.CommandContract;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that put two versions of a strategy beside each other and bring them together. */
class VersionsCommandsTest {

    private static final Path BASE = Path.of("base.strategy");
    private static final Path MINE = Path.of("mine.strategy");
    private static final Path THEIRS = Path.of("theirs.strategy");
    private static final Path OUT = Path.of("out.strategy");

    @TempDir
    private Path folder;

    private TestWorkplace desk;

    @Nested
    class Compare extends CommandContract {
        @Override
        protected Command<?> command() {
            return comparing();
        }
    }

    @Nested
    class Merging extends CommandContract {
        @Override
        protected Command<?> command() {
            return new MergeCommand();
        }
    }

    private static CompareCommand comparing() {
        return new CompareCommand(List.of(new Lines()), List.of(new Titles()), new Nobody());
    }

    private void write(Path file, Consumer<Strategy> how) {
        Strategy strategy = new DemoStrategy().strategy();
        how.accept(strategy);
        new StrategyFile(folder.resolve(file)).write(strategy);
    }

    private static Consumer<Strategy> due(int month) {
        return strategy -> strategy.getObjectives().get(2).setDue(LocalDate.of(2029, month, 1));
    }

    private Outcome compare(CompareCommand.Format format) {
        return comparing().run(new CompareCommand.Parameters(BASE, MINE, Optional.of(format), Optional.empty()), desk);
    }

    private Outcome compare(String to, Optional<CompareCommand.Format> format) {
        return comparing().run(new CompareCommand.Parameters(BASE, MINE, format, Optional.of(Path.of(to))), desk);
    }

    @BeforeEach
    void atADesk() {
        desk = new TestWorkplace(folder);
    }

    @Test
    void aComparisonGoesToAFileWhoseEndingSaysTheFormatAndKeepsWhatWasThere() throws IOException {
        write(BASE, strategy -> {});
        write(MINE, due(3));
        for (int i = 0; i < 2; i++) {
            assertThat(compare("d.html", Optional.empty())).isEqualTo(Outcome.DONE);
            assertThat(folder.resolve("d.html"))
                    .content()
                    .contains("De base.strategy à mine.strategy, 2 parts, Europe/Paris");
        }
        assertThat(folder.resolve("d.html.before")).hasSameBinaryContentAs(folder.resolve("d.html"));
        assertThat(compare("d.txt", Optional.empty())).isEqualTo(Outcome.DONE);
        assertThat(folder.resolve("d.txt")).content().contains("échéance passée du ");
        assertThat(compare("d.lignes", Optional.of(CompareCommand.Format.JSON))).isEqualTo(Outcome.DONE);
        assertThat(folder.resolve("d.lignes")).content().contains("changed|obj_");
        assertThat(desk.bytes().size()).isZero();
        assertThat(compare("d.xyz", Optional.empty())).isEqualTo(Outcome.WRONG_USE);
        assertThat(desk.told().toString()).contains("d.xyz ne dit aucun format");
        assertThatThrownBy(() -> compare("mine.strategy", Optional.of(CompareCommand.Format.TEXT)))
                .isInstanceOf(Refusal.class);
        assertThat(new StrategyFile(folder.resolve(MINE))
                        .read()
                        .getObjectives()
                        .get(2)
                        .getDue())
                .isEqualTo(LocalDate.of(2029, 3, 1));
    }

    @Test
    void aTextToWriteInIsNotForTheTerminal() {
        write(BASE, strategy -> {});
        write(MINE, due(3));
        desk.widen(80);
        assertThat(compare(CompareCommand.Format.ODT)).isEqualTo(Outcome.WRONG_USE);
        assertThat(desk.told().toString()).contains("--to FICHIER.odt");
        assertThat(compare(CompareCommand.Format.TEXT)).isEqualTo(Outcome.DONE);
    }

    @Test
    void differencesAreLinesForPeopleRowsForProgramsAndDocuments() {
        write(BASE, strategy -> {});
        write(MINE, due(3));
        assertThat(compare(CompareCommand.Format.TEXT)).isEqualTo(Outcome.DONE);
        assertThat(desk.printed()).contains("échéance passée du ", " au 1er mars 2029");
        assertThat(desk.told().toString()).contains("Une différence.");
        compare(CompareCommand.Format.JSON);
        assertThat(desk.written()).contains("changed|obj_", "|due|");
        compare(CompareCommand.Format.HTML);
        assertThat(desk.written()).contains("De base.strategy à mine.strategy, 2 parts");
        assertThatThrownBy(() -> compare(CompareCommand.Format.ODT)).isInstanceOf(Refusal.class);
    }

    private Outcome merge(Optional<MergeCommand.Prefer> prefer) {
        return merge(OUT, true, prefer);
    }

    private Outcome merge(Path to, boolean replace, Optional<MergeCommand.Prefer> prefer) {
        return new MergeCommand()
                .run(new MergeCommand.Parameters(BASE, MINE, THEIRS, to, replace, prefer, Optional.of("Claire")), desk);
    }

    private void refused(Path to, String... said) {
        assertThatThrownBy(() -> merge(to, false, Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains(said));
    }

    @Test
    void whatIsThereIsReplacedWhereThatIsAskedForAloneAndKeptEachTime() throws IOException {
        write(BASE, strategy -> {});
        write(MINE, strategy -> strategy.setVersion("7"));
        write(THEIRS, due(9));
        write(OUT, strategy -> {});
        byte[] mine = Files.readAllBytes(folder.resolve(MINE));
        refused(OUT, "out.strategy existe déjà", "--replace");
        for (Path input : List.of(BASE, MINE, THEIRS, Path.of("./mine.strategy"))) {
            refused(input, "l’une des trois versions", "--replace");
        }
        assertThat(folder.resolve(MINE)).hasBinaryContent(mine);
        for (String kept : List.of("mine.strategy.before", "mine.strategy.before-2")) {
            assertThat(merge(MINE, true, Optional.empty())).isEqualTo(Outcome.DONE);
            assertThat(desk.told().toString()).contains(kept);
        }
        assertThat(folder.resolve("mine.strategy.before")).hasBinaryContent(mine);
        assertThat(merge(Path.of("new.strategy"), false, Optional.empty())).isEqualTo(Outcome.DONE);
    }

    @Test
    void twoStrategiesThatAreNoVersionsOfOneAreNotMerged() {
        write(BASE, strategy -> {});
        write(MINE, strategy -> {});
        write(THEIRS, strategy -> {
            strategy.setKey("str_ailleurs");
            strategy.eAllContents().forEachRemaining(one -> {
                if (one instanceof Element element && element.getKey() != null) {
                    element.setKey(element.getKey() + "_x");
                }
            });
        });
        refused(OUT, "base.strategy", "theirs.strategy", "deux stratégies");
        assertThat(folder.resolve(OUT)).doesNotExist();
        write(THEIRS, strategy -> strategy.setKey("str_ailleurs"));
        assertThat(merge(OUT, false, Optional.empty())).isEqualTo(Outcome.DONE);
    }

    @Test
    void nothingIsWrittenWhileAChoiceIsOpenUnlessAVersionIsPreferred() {
        write(BASE, strategy -> {});
        write(MINE, due(3));
        write(THEIRS, due(9).andThen(strategy -> strategy.setVersion("7")));
        assertThat(merge(Optional.empty())).isEqualTo(Outcome.FAILED);
        assertThat(Files.exists(folder.resolve(OUT))).isFalse();
        assertThat(desk.printed()).contains("Claire a écrit 1er septembre 2029", "  – garder 1er mars 2029");
        assertThat(desk.told().toString()).contains("Un choix reste", "--prefer");
        assertThat(merge(Optional.of(MergeCommand.Prefer.THEIRS))).isEqualTo(Outcome.DONE);
        Strategy merged = new StrategyFile(folder.resolve(OUT)).read();
        assertThat(merged.getVersion()).isEqualTo("7");
        assertThat(merged.getObjectives().get(2).getDue()).isEqualTo(LocalDate.of(2029, 9, 1));
    }

    @Test
    void whatSomebodyHoldsIsNotWritten() {
        write(BASE, strategy -> {});
        write(MINE, strategy -> {});
        write(THEIRS, due(9));
        write(OUT, strategy -> {});
        StrategyFile out = new StrategyFile(folder.resolve(OUT));
        try (Held held = Held.ask(out, "Claire Vasseur").orRefuse()) {
            assertThatThrownBy(() -> merge(Optional.empty()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Claire Vasseur");
            assertThat(held.renew()).isTrue();
        }
        assertThat(merge(Optional.empty())).isEqualTo(Outcome.DONE);
    }

    private record Nobody() implements About {
        @Override
        public Edition edition() {
            return new Edition("Beffroi", "1");
        }
    }

    /** Rows as plain lines, under the name of a format. */
    @TableWriter.Info(id = "json")
    private static final class Lines implements TableWriter {
        @Override
        public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
            StringBuilder text = new StringBuilder();
            rows.forEachRemaining(row -> text.append('\n')
                    .append(String.join("|", row.stream().map(String::valueOf).toList())));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The title of a document, under the name of a format. */
    @DocumentWriter.Info(id = "html", mediaType = "text/html")
    private static final class Titles implements DocumentWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            String said = document.title() + ", " + document.parts().size() + " parts, " + document.zone();
            out.write(said.getBytes(StandardCharsets.UTF_8));
        }
    }
}
