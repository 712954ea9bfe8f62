package org.beffroi.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.digest.ItemBrief;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.madeup.Counting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each item of a digest holds, before anybody reads it: the same as in its document. */
class DigestBriefTest {

    private static final Clock CLOCK = Clock.fixed(Runs.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Dossier dossier;
    private final DigestMailing mailing = new DigestMailing(
            PostOffice.with(Optional.empty(), List.of(), Optional.empty()),
            new DigestReports(new Analyses(List.of(new Counting()), new Guests(), CLOCK), null),
            () -> new Edition("Beffroi", "0.2.0"));

    @BeforeEach
    void aTownWithAWatch() {
        dossier = new TownDossiers(folder).withAWeek().open(folder, Access.WRITE, Progress.silent());
        dossier.watches()
                .save(new Watch(
                        "Froid",
                        "cantine",
                        Locale.FRENCH,
                        Watch.Rhythm.DAY,
                        Optional.empty(),
                        3,
                        List.of(),
                        Instant.EPOCH,
                        "Lou"));
    }

    private static Digest.Search cantine(Optional<String> period, int shown) {
        return new Digest.Search("cantine", "cantine", period, shown, Order.NEWEST);
    }

    private static Digest digest(Digest.Item item) {
        return new Digest("Lundi", "Lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of(item));
    }

    private ItemBrief brief(Digest.Item item) {
        return mailing.brief(item, digest(item), dossier, CLOCK.instant(), Cancel.never());
    }

    private List<Part> document(Digest.Item item) {
        return mailing.compose(digest(item), dossier, CLOCK.instant(), Cancel.never())
                .document()
                .parts();
    }

    /** The first chart of an item in the document. */
    private Optional<Picture> drawn(Digest.Item item) {
        return document(item).stream()
                .filter(Part.PicturePart.class::isInstance)
                .map(part -> ((Part.PicturePart) part).picture())
                .findFirst();
    }

    @Test
    void aSearchSaysTheFigureAndTheFirstQuotationsOfTheDocument() {
        Digest.Search search = cantine(Optional.of("2024-03-01..2024-03-10"), 5);
        ItemBrief brief = brief(search);
        assertThat(brief.says()).startsWith("2 mentions du 1er au 10 mars 2024");
        assertThat(document(search))
                .filteredOn(Part.KeyFigure.class::isInstance)
                .map(part -> (Part.KeyFigure) part)
                .singleElement()
                .satisfies(figure ->
                        assertThat(brief.says()).isEqualTo(figure.figure() + " " + Run.text(figure.meaning())));
        assertThat(document(search)).containsSubsequence(brief.quoted());
        assertThat(brief.quoted()).hasSize(2);
        assertThat(brief.drawn()).isPresent().isEqualTo(drawn(search));
        assertThat(brief.wider()).isEmpty();
    }

    @Test
    void itsBarsTellTheTonesThatAreKnownAndWhatHasNoneIsUnknown() {
        Digest.Search search = cantine(Optional.of("2024-03-01..2024-03-10"), 0);
        assertThat(brief(search).drawn().orElseThrow().alternative()).doesNotContain("Par tonalité");
        dossier.archive()
                .record(List.of(new Act(
                        "1",
                        new BatchId("acts"),
                        "Lou",
                        Act.Hand.HUMAN,
                        Instant.parse("2024-03-05T08:00:00Z"),
                        new Act.Set(new MentionId("mastodon:1"), "tone", List.of("negative")))));
        assertThat(brief(search).drawn().orElseThrow().alternative())
                .contains("Par tonalité\u00a0: négative 1, inconnue 1.");
        assertThat(brief(search).drawn()).isEqualTo(drawn(search));
    }

    @Test
    void noMoreIsQuotedThanTheDocumentQuotes() {
        assertThat(brief(cantine(Optional.empty(), 1)).quoted()).hasSize(1);
        assertThat(brief(cantine(Optional.empty(), 1)).others()).isZero();
        assertThat(brief(cantine(Optional.empty(), 0)).quoted()).isEmpty();
    }

    @Test
    void whatPeopleReactedToIsQuotedFirstAndThePageSaysHowItChose() {
        Digest.Search search = new Digest.Search("cantine", "cantine", Optional.empty(), 1, Order.REACTIONS);
        ItemBrief brief = brief(search);
        assertThat(brief.quoted()).singleElement().satisfies(quoted -> assertThat(Run.text(quoted.text()))
                .contains("poulet"));
        assertThat(brief.chosen()).hasValueSatisfying(how -> assertThat(how).contains("Les plus aimées"));
        assertThat(document(search))
                .filteredOn(Part.Note.class::isInstance)
                .extracting(part -> Run.text(((Part.Note) part).runs()))
                .contains(brief.chosen().orElseThrow());
        assertThat(brief(cantine(Optional.empty(), 5)).chosen())
                .as("where all are quoted, nothing was chosen")
                .isEmpty();
    }

    @Test
    void whereNoReactionIsKnownTheNewestAreQuotedAndThatIsSaid() {
        ItemBrief brief = brief(new Digest.Search(
                "cantine", "cantine auteur:paul OU cantine auteur:\"Mme Rose\"", Optional.empty(), 1, Order.REACTIONS));
        assertThat(brief.chosen()).hasValueSatisfying(how -> assertThat(how).contains("faute de réactions connues"));
    }

    @Test
    void anEmptyPeriodSaysWhenSomethingWasSaidLastAndWhichPeriodHoldsIt() {
        ItemBrief brief = brief(cantine(Optional.of("1j"), 5));
        assertThat(brief.says()).endsWith("La dernière mention est du 4 mars 2024.");
        assertThat(brief.quoted()).isEmpty();
        assertThat(brief.wider())
                .as("the nearest that finds something, all else as it was")
                .contains(cantine(Optional.of("7j"), 5));
        assertThat(brief(cantine(Optional.of("2023-01-01..2023-01-31"), 5)).says())
                .contains("du 1er au 31 janvier 2023");
    }

    @Test
    void whatWasNeverSaidIsNotLookedForInOtherPeriods() {
        ItemBrief brief = brief(new Digest.Search("piscine", "piscine", Optional.of("7j"), 5, Order.NEWEST));
        assertThat(brief.says()).isEqualTo("Aucune mention, à aucune date.");
        assertThat(brief.wider()).isEmpty();
    }

    @Test
    void aWatchSaysWhatIsNewToItAndNothingCountsAsShown() {
        Digest.Item watched = new Digest.Watched("Froid", 5);
        ItemBrief brief = brief(watched);
        assertThat(brief.says()).isEqualTo("3 nouvelles mentions");
        assertThat(document(watched)).containsSubsequence(brief.quoted());
        assertThat(dossier.watches().shown("Froid").size()).isZero();
    }

    @Test
    void anAnalysisSaysItsFirstFindingAndAFigureItself() {
        Map<String, List<String>> cantine = Map.of("query", List.of("cantine"));
        String found = brief(new Digest.Analysed("", "counting", cantine)).says();
        assertThat(found).contains("J’ai compté 3");
        assertThat(brief(new Digest.Finding("counting", cantine, 0)).says()).isEqualTo(found);
        assertThat(brief(new Digest.Figure("counting", cantine, "mentions")).says())
                .startsWith("3 ");
    }

    @Test
    void whatCannotBeMadeSaysWhy() {
        assertThat(brief(new Digest.Watched("Chaud", 5)).says()).contains("Chaud", "Froid");
        assertThat(brief(new Digest.Analysed("", "gone", Map.of())).says()).contains("gone");
        assertThat(brief(new Digest.Search("(", "(", Optional.empty(), 5, Order.NEWEST))
                        .says())
                .isNotEmpty();
    }

    @Test
    void whatIsWrittenOrChosenShowsItself() {
        assertThat(brief(new Digest.Words("Semaine calme.")).says()).isEmpty();
        assertThat(brief(new Digest.Heading("École")).says()).isEmpty();
        assertThat(brief(new Digest.Quoted(new MentionId("mastodon:5"))).says()).isEmpty();
    }
}
