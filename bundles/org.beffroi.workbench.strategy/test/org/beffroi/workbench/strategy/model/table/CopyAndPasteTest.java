package org.beffroi.workbench.strategy.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What is copied from a table and pasted into it. */
class CopyAndPasteTest {

    private static final List<String> WORDS = List.of(
            "Répondre",
            "répondre",
            "deux\nlignes",
            "\"dit\" ; oui",
            "=1+1",
            " bords ",
            "12",
            "l’été\u00a0: le 3",
            "tab\tici",
            "oui");

    @Property(tries = 8)
    void whatIsCopiedAndPastedInTheSamePlaceChangesNothing(@ForAll long seed) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Trial trial = new Trial(locale);
            fill(trial.strategy, new Random(seed));
            for (Listing listing : Listing.all()) {
                List<EObject> rows = trial.rows(listing);
                List<GridColumn> columns = new GridColumns().of(listing);
                String copied = trial.copy(rows, columns).tabbed();
                PastePlan plan = trial.planner(listing).paste(Trial.table(copied), columns, rows, 0, 0);
                assertThat(plan.changes()).as(listing.id()).isEmpty();
                assertThat(plan.additions()).as(listing.id()).isEmpty();
                assertThat(plan.unread()).as(listing.id()).isEmpty();
            }
        }
    }

    /** Rows of many cells with lines and quotation marks in them, in which the reader of files saw several rows. */
    @Test
    void cellsOfSeveralLinesAmongManyArePastedAsTheyWereCopied() {
        whatIsCopiedAndPastedInTheSamePlaceChangesNothing(36);
    }

    @Property(tries = 30)
    void whatIsPastedIsWhatTheTableShowsAfterwards(@ForAll long seed) {
        Random random = new Random(seed);
        Trial trial = new Trial();
        Trial other = new Trial();
        fill(trial.strategy, random);
        fill(other.strategy, random);
        for (Listing listing : List.of(
                Trial.list("objectives"),
                Trial.list("items"),
                Trial.list("channels"),
                Trial.list("means.budget"),
                Trial.list("risks"))) {
            // References to names that several have cannot be read, which is another test's.
            List<GridColumn> columns = new GridColumns()
                    .of(listing).stream()
                            .filter(each -> each.kind() != GridColumn.Kind.REFERENCE
                                    && each.kind() != GridColumn.Kind.REFERENCES)
                            .toList();
            TextTable copied = other.copy(other.rows(listing), columns);
            PastePlan plan = trial.planner(listing).paste(copied, columns, trial.rows(listing), 0, 0);
            assertThat(plan.unread()).as(listing.id()).isEmpty();
            trial.apply(plan, true);
            TextTable shown =
                    trial.copy(trial.rows(listing).subList(0, copied.rows().size()), columns);
            assertThat(normal(shown)).isEqualTo(normal(copied));
        }
    }

    @Test
    void everyListingHasColumnsAndTheFirstOnesAreAmongThem() {
        for (Listing listing : Listing.all()) {
            List<GridColumn> all = new GridColumns().of(listing);
            assertThat(all).as(listing.id()).hasSizeGreaterThan(1);
            assertThat(all).as(listing.id()).extracting(GridColumn::id).doesNotHaveDuplicates();
            assertThat(new GridColumns().first(listing))
                    .as(listing.id())
                    .isNotEmpty()
                    .isSubsetOf(all);
            assertThat(Listing.named(listing.id())).contains(listing);
        }
    }

    @Test
    void headingsOfAListingDifferInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Trial trial = new Trial(locale);
            for (Listing listing : Listing.all()) {
                assertThat(new GridColumns().of(listing))
                        .as(listing.id() + " " + locale)
                        .extracting(each -> trial.text.heading(each, listing.type()))
                        .doesNotContain("")
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static List<List<String>> normal(TextTable table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> CellReader.clean(cell).replaceAll("\\s+", " "))
                        .toList())
                .toList();
    }

    /** Some rows in every listing, with values of all kinds; every row a cell can refer to has words of its own or not. */
    private static void fill(Strategy strategy, Random random) {
        List<EObject> all = new ArrayList<>();
        for (Listing listing : Listing.all()) {
            int many = 3;
            for (int i = 0; i < many; i++) {
                List<EObject> owners = listing.within().isPresent()
                        ? listing.owners(strategy)
                        : List.of(listing.place().makeOwner(strategy));
                EClass kind = listing.kinds().get(random.nextInt(listing.kinds().size()));
                all.add(new Additions(strategy, random)
                        .add(owners.get(random.nextInt(owners.size())), listing.feature(), kind, null));
            }
        }
        all.forEach(each -> values(each, random));
        all.forEach(each -> references(each, all, random));
    }

    private static void values(EObject one, Random random) {
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (attribute.isID() || random.nextInt(4) == 0) {
                continue;
            }
            if (attribute.isMany()) {
                one.eSet(attribute, List.of("un", "deux ; trois", "\"quatre\"").subList(0, random.nextInt(4)));
            } else {
                one.eSet(attribute, value(attribute, random));
            }
        }
    }

    private static Object value(EAttribute attribute, Random random) {
        if (attribute.getEType() instanceof EEnum list) {
            return list.getELiterals()
                    .get(random.nextInt(list.getELiterals().size()))
                    .getInstance();
        }
        return switch (attribute.getEType().getName()) {
            case "Day" -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5000));
            case "Moment" -> Instant.ofEpochSecond(1_600_000_000L + 60L * random.nextInt(1_000_000));
            case "Decimal" -> new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(4));
            case "EInt" -> 1 + random.nextInt(3);
            case "EIntegerObject" -> random.nextInt(2_000_000);
            case "EBoolean" -> random.nextBoolean();
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private static void references(EObject one, List<EObject> all, Random random) {
        for (EReference reference : one.eClass().getEAllReferences()) {
            List<EObject> fitting = all.stream()
                    .filter(each -> reference.getEReferenceType().isInstance(each) && each != one)
                    .toList();
            if (reference.isContainment() || reference.isContainer() || fitting.isEmpty()) {
                continue;
            }
            if (reference.isMany()) {
                one.eSet(reference, fitting.subList(0, random.nextInt(fitting.size() + 1)));
            } else {
                one.eSet(reference, fitting.get(random.nextInt(fitting.size())));
            }
        }
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(one)).isEmpty();
    }
}
