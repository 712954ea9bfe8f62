package org.beffroi.workbench.observatory.model.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.Indicator;
import org.beffroi.observatory.benchmark.Metric;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.benchmark.MetricImport;
import org.beffroi.observatory.benchmark.MetricTable;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.beffroi.testing.dossier.TestDossier;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.peer.MetricSheetDraft.Cell;
import org.beffroi.workbench.observatory.model.peer.PeerWish.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body among its peers is read, said and drawn; what is typed, pasted and taken back is what the file holds. */
class PeerReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private PeerReading reading;

    @BeforeEach
    void the_demonstration() {
        new DemoObservatory().add(folder);
        reading = new PeerReading(dossier(), new FrenchTerritories());
    }

    @Test
    void without_a_wish_the_body_of_which_most_is_known_stands_among_peers_that_are_known() {
        PeerSheet sheet = reading.read(PeerWish.USUAL).orElseThrow();
        assertThat(sheet.group().body().name()).isEqualTo("Sonneval-sur-Lirelle");
        assertThat(sheet.rows()).anyMatch(row -> !row.standing().isOfTooFew());
        assertThat(sheet.rows()).allSatisfy(row -> {
            assertThat(row.known()).hasSize(row.standing().known());
            assertThat(row.known()).isSortedAccordingTo((one, other) -> Double.compare(one.value(), other.value()));
        });
        assertThat(sheet.networks()).containsExactly(AccountNetwork.FACEBOOK);
        assertThat(sheet.sizes()).isNotEmpty();
    }

    @Test
    void a_wish_is_followed_and_what_means_nothing_is_refused() {
        PeerWish hand = PeerWish.USUAL.amongThese(List.of("Corbelande", "9F003"));
        assertThat(reading.read(hand).orElseThrow().group().peers()).hasSize(2);
        assertThat(reading.read(PeerWish.USUAL.among(Choice.NEAREST_10))
                        .orElseThrow()
                        .group()
                        .peers())
                .hasSize(10);
        PeerWish instagram = PeerWish.USUAL.on(Optional.of(AccountNetwork.INSTAGRAM));
        assertThat(reading.read(instagram).orElseThrow().rows())
                .allMatch(row -> row.standing().network().isEmpty());
        assertThatThrownBy(() -> reading.read(PeerWish.USUAL.amongThese(List.of("Nulle-Part"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_wish_is_kept_and_read_again() {
        for (PeerWish wish : List.of(
                PeerWish.USUAL,
                PeerWish.USUAL.of(new BodyKey(Territory.Kind.COMMUNE, "9F001")).among(Choice.KIND),
                PeerWish.USUAL.amongThese(List.of("Corbelande", "Saint-Denis (93)")),
                PeerWish.USUAL.on(Optional.of(AccountNetwork.X)))) {
            assertThat(PeerWish.read(wish.written())).isEqualTo(wish);
        }
        for (String nonsense : List.of("", "\n\n", "commune\nHAND\nMINITEL\n", "x y\nz")) {
            assertThat(PeerWish.read(nonsense)).isEqualTo(PeerWish.USUAL);
        }
    }

    @Test
    void each_peer_is_a_dot_that_says_itself_and_the_body_is_the_one_in_the_accent() {
        PeerSheet sheet = reading.read(PeerWish.USUAL).orElseThrow();
        for (double width : new double[] {560, 960, 1800}) {
            Drawings.Drawn drawn = DotDrawing.of(sheet, words(Locale.FRENCH), width);
            long dots =
                    sheet.rows().stream().mapToLong(row -> row.known().size()).sum();
            long own = sheet.rows().stream()
                    .filter(row -> row.standing().value().isPresent())
                    .count();
            assertThat(discs(drawn, Ink.SECONDARY)).isEqualTo(dots);
            assertThat(discs(drawn, Ink.ACCENT)).isEqualTo(own);
            assertThat(drawn.picture().height()).isEqualTo(DotDrawing.height(sheet));
            assertThat(drawn.regions())
                    .anyMatch(region -> region.says().startsWith("Sonneval-sur-Lirelle\u00a0: 101"))
                    .allMatch(region -> x(region.outline()) > 0 && x(region.outline()) < width);
            assertThat(drawn.picture().alternative())
                    .contains("Abonnés pour 1\u202f000 habitants, Facebook", "pairs connus");
        }
    }

    @Test
    void a_place_is_said_with_its_interval_and_too_few_in_words() {
        PeerSheet sheet = reading.read(PeerWish.USUAL).orElseThrow();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            PeerWords words = words(locale);
            assertThat(sheet.rows()).allSatisfy(row -> {
                assertThat(words.place(row.standing())).isNotEmpty().noneMatch(String::isBlank);
                assertThat(words.title(row.standing())).isNotBlank();
            });
            assertThat(sheet.sizes()).allSatisfy(size -> {
                assertThat(words.verdict(size)).isNotBlank();
                assertThat(words.rests(size)).isNotBlank();
            });
        }
        PeerRow audience = sheet.rows().getFirst();
        assertThat(audience.standing().indicator()).isEqualTo(Indicator.AUDIENCE_PER_1000);
        assertThat(words(Locale.FRENCH).place(audience.standing()).getFirst()).startsWith("Plus que 0\u202f% des ");
        PeerSheet two = reading.read(PeerWish.USUAL.amongThese(List.of("Corbelande", "9F003")))
                .orElseThrow();
        assertThat(words(Locale.FRENCH).place(two.rows().getFirst().standing()).getFirst())
                .isEqualTo("Trop peu de pairs connus");
    }

    /** Sonneval answers as soon as one of its peers: that one is not said to be slower. */
    @Test
    void as_much_is_not_said_to_be_more() {
        PeerSheet sheet = reading.read(PeerWish.USUAL).orElseThrow();
        List<PeerRow> tied = sheet.rows().stream()
                .filter(row -> row.standing()
                        .percentile()
                        .filter(place -> place.equal() > 0)
                        .isPresent())
                .toList();
        assertThat(tied).as("the demonstration has ties").isNotEmpty();
        assertThat(tied).allSatisfy(row -> {
            List<String> lines = words(Locale.FRENCH).place(row.standing());
            assertThat(lines)
                    .anyMatch(line -> line.contains("autant"))
                    .anyMatch(line -> line.contains(": de ") && line.contains("hasard"));
            assertThat(lines).noneMatch(line -> line.startsWith("Plus que") || line.startsWith("Moins que"));
        });
    }

    @Test
    void what_is_typed_is_read_as_tables_are_and_the_first_wrong_cell_is_told() {
        PeerSheet sheet = reading.read(PeerWish.USUAL).orElseThrow();
        List<Territory> bodies =
                List.of(sheet.group().body(), sheet.group().peers().getFirst());
        MetricSheetDraft draft = MetricSheetDraft.of(bodies)
                .pasted(new Cell(0, 0), "1 200\t2,5\t\t45\t2 h 30\t0,5\n\t3\n\t9\n")
                .with(new Cell(1, 0), " 900 ");
        assertThat(draft.cells()).hasSize(7);
        MetricSheetDraft.Read read =
                draft.read(reader(), TODAY, Optional.of(AccountNetwork.INSTAGRAM), "relevé", TODAY);
        assertThat(read).isInstanceOf(MetricSheetDraft.Read.Values.class);
        List<MetricValue> values = ((MetricSheetDraft.Read.Values) read).values();
        assertThat(values)
                .extracting(MetricValue::metric, MetricValue::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Metric.FOLLOWERS, 1200.0),
                        org.assertj.core.groups.Tuple.tuple(Metric.RESPONSE_RATE, 0.45),
                        org.assertj.core.groups.Tuple.tuple(Metric.RESPONSE_HOURS, 2.5),
                        org.assertj.core.groups.Tuple.tuple(Metric.FTE, 0.5),
                        org.assertj.core.groups.Tuple.tuple(Metric.FOLLOWERS, 900.0));
        assertThat(values).allSatisfy(value -> assertThat(value.network())
                .isEqualTo(value.metric() == Metric.FTE ? Optional.empty() : Optional.of(AccountNetwork.INSTAGRAM)));
        MetricSheetDraft wrong = draft.with(new Cell(1, 3), "beaucoup");
        assertThat(wrong.read(reader(), TODAY, Optional.empty(), "", TODAY))
                .isInstanceOfSatisfying(MetricSheetDraft.Read.Wrong.class, one -> assertThat(one.cell())
                        .isEqualTo(new Cell(1, 3)));
        assertThat(MetricSheetDraft.of(List.of(bodies.get(1))).of(draft).cells())
                .containsEntry(new Cell(0, 0), "900")
                .hasSize(2);
    }

    @Test
    void what_was_kept_is_taken_back_to_the_very_values_of_before() {
        MetricFile file = reading.file();
        MetricTable before = file.read().table();
        MetricValue first = before.values().getFirst();
        List<MetricValue> values = List.of(
                new MetricValue(first.body(), first.metric(), first.network(), first.day(), 7, "essai"),
                new MetricValue(first.body(), first.metric(), first.network(), TODAY, 8, "essai"));
        List<MetricValue> there = before.inPlaceOf(values);
        assertThat(there).containsExactly(first);
        assertThat(file.add(values).values()).hasSize(before.values().size() + 1);
        assertThat(file.replace(values, there)).isEqualTo(before);
        assertThat(file.read().table()).isEqualTo(before);
    }

    @Test
    void a_pasted_table_shows_what_is_refused_before_what_is_understood() {
        TakenTable table = new TakenTable(
                reader(), reading.territories(), Optional.empty(), "collé", Optional.of(AccountNetwork.X), TODAY);
        MetricImport.Read read = table.read(
                Optional.of("Commune\tAbonnés\tTruc\nSonneval-sur-Lirelle\t4 200\tx\nNulle-Part\t3\tx\n"),
                new TakenTable.Filled(Optional.of(TODAY), Optional.of(AccountNetwork.X), "collé"));
        List<TakenTable.Line> lines = table.lines(read, language(Locale.FRENCH));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().why()).contains("Nulle-Part");
        assertThat(lines.getLast().metric()).startsWith("Abonnés, X");
        assertThat(lines.getLast().value()).isEqualTo("4\u202f200");
        assertThat(read.unread()).containsExactly("Truc");
        assertThat(TakenTable.day("1/11/2026")).contains(LocalDate.of(2026, 11, 1));
        assertThat(TakenTable.day("bientôt")).isEmpty();
    }

    private static long discs(Drawings.Drawn drawn, Ink ink) {
        return drawn.picture().shapes().stream()
                .filter(shape -> shape instanceof Shape.Disc disc && disc.ink() == ink)
                .count();
    }

    private static double x(Shape outline) {
        return switch (outline) {
            case Shape.Disc disc -> disc.x();
            case Shape.Box box -> box.x();
            default -> throw new AssertionError(outline);
        };
    }

    private MetricImport reader() {
        return new MetricImport(
                path -> {
                    throw new AssertionError(path);
                },
                reading.territories(),
                new AccountRecogniser(),
                account -> Optional.empty());
    }

    private static PeerWords words(Locale locale) {
        Language language = language(locale);
        return new PeerWords(language, new Days(language, ZoneOffset.UTC, TODAY));
    }

    private static Language language(Locale locale) {
        return new Language(locale).with(PeerWords.class);
    }

    private TestDossier dossier() {
        return new TestDossier() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public Archive archive() {
                throw new AssertionError("No mention is read");
            }
        };
    }
}
