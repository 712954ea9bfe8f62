package org.beffroi.tests.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.strategy.table.ElementList;
import org.beffroi.strategy.table.ElementTable;
import org.beffroi.strategy.table.TableFile;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.CellText;
import org.beffroi.workbench.strategy.model.table.FileTable;
import org.beffroi.workbench.strategy.model.table.GridColumns;
import org.beffroi.workbench.strategy.model.table.GridTable;
import org.beffroi.workbench.strategy.model.table.Listing;
import org.beffroi.workbench.strategy.model.table.PastePlan;
import org.beffroi.workbench.strategy.model.table.PastePlanner;
import org.beffroi.workbench.strategy.model.table.TextTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the demonstration's strategy, written to files and taken in again. */
class StrategySpreadsheetsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    private final TableFiles reader =
            AllServices.<TableFiles>of(TableFiles.class).findFirst().orElseThrow();
    private final TableFile out =
            new TableFile(AllServices.<TableWriter>of(TableWriter.class).toList());
    private Strategy strategy;

    @BeforeEach
    void makeTheStrategy() throws IOException {
        new DemoStrategies().add(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            Path file = all.filter(path -> path.toString().endsWith(StrategyFile.ENDING))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            strategy = new StrategyFile(file).read();
        }
        // What spreadsheets would take for something else.
        Objective first = strategy.getObjectives().getFirst();
        first.setStatement("=SOMME(A1)");
        first.setWhy(" - un\n -  deux\ttrois \"quatre\" ; cinq");
        first.setAttainable("-12");
        strategy.getModeration().getFirst().setAt(java.time.Instant.parse("2025-10-02T09:20:30.750Z"));
        strategy.getMeans().getBudget().getFirst().setAmount(new java.math.BigDecimal("12345678.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx", "csv"})
    void a_table_that_is_exported_and_imported_again_changes_nothing(String ending) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            CellText text = new CellText(new Names(locale, PARIS), new Language(locale).with(CellText.class), PARIS);
            for (Listing listing : Listing.all()) {
                if (listing.isNamed() && !listing.elements(strategy).isEmpty()) {
                    GridTable table =
                            GridTable.of(listing, new GridColumns().of(listing), listing.elements(strategy), text);
                    Path file = folder.resolve(listing.id() + "." + ending);
                    out.write(file, new Sheet(table.title(), table.columns(), PARIS, locale), table.rows());
                    assertUnchanged(file, listing, text);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx", "csv"})
    void what_the_verb_writes_is_taken_in_by_the_window_and_changes_nothing(String ending) {
        Names names = new Names(Locale.FRENCH, PARIS);
        CellText text = new CellText(names, new Language(Locale.FRENCH).with(CellText.class), PARIS);
        for (ElementList list : ElementList.values()) {
            ElementTable table = new ElementTable(list, strategy, new ElementCells(names));
            assertThat(table.rows()).as(list.name()).isNotEmpty();
            Path file = folder.resolve(list + "." + ending);
            out.write(file, new Sheet(table.title(), table.columns(), PARIS, Locale.FRENCH), table.rows());
            Listing listing = Listing.all().stream()
                    .filter(each -> each.type() == list.type())
                    .findFirst()
                    .orElseThrow();
            assertUnchanged(file, listing, text);
        }
    }

    private void assertUnchanged(Path file, Listing listing, CellText text) {
        TableFiles.Read read = reader.read(file);
        String name = String.valueOf(file.getFileName());
        PastePlan plan = new PastePlanner(strategy, text, listing).imported(new TextTable(FileTable.rows(name, read)));
        assertThat(read.broken()).as(name).isEmpty();
        assertThat(read.rows()).as(name).hasSameSizeAs(listing.elements(strategy));
        assertThat(plan.changes()).as(name).isEmpty();
        assertThat(plan.additions()).as(name).isEmpty();
        assertThat(plan.unread()).as(name).isEmpty();
        assertThat(plan.ignored()).as(name).isEmpty();
    }
}
