package org.beffroi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.beffroi.bench.measure.Arena;
import org.beffroi.bench.measure.Bout;
import org.beffroi.bench.measure.Duel;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.bench.measure.Times;
import org.beffroi.bench.twin.PlainConcordance;
import org.beffroi.bench.twin.PlainRows;
import org.beffroi.bench.twin.PlainWords;
import org.beffroi.bench.twin.TwinReader;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.match.Matching;

/**
 * What analyses ask of the archive against a program without an index for it: one that reads every stored mention and takes
 * its text apart, or goes through objects that it holds in memory. Programs that need seconds take one turn, not many.
 */
record AnalysesPart(Product product, TwinReader twin, List<Share> shares, int runs) {

    private static final int WORDS = 100;
    private static final int AT_LEAST = 5;
    private static final int LINES = 100;
    private static final double TENTH = 0.1;
    private static final Target FAR_FASTER = Target.atLeast(20);
    private static final Target FASTER = Target.atLeast(2);

    List<Row> rows() throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.addAll(keyness());
        for (Share share : shares) {
            if (share.part() == TENTH || share.part() == 0.5) {
                rows.add(frequent(share));
            }
        }
        for (Share share : shares) {
            if (share.part() == TENTH || share.part() == 1) {
                rows.add(crossed(share));
            }
        }
        rows.add(concordance("phrase", "\"pas de\""));
        rows.add(concordance("near", "pas NEAR/5 mairie"));
        rows.add(wholeConcordance("near", "pas NEAR/5 mairie"));
        return rows;
    }

    /** The very first time, when nothing is known yet of the words of the archive, and the times after it. */
    private List<Row> keyness() throws Exception {
        Share share =
                shares.stream().filter(one -> one.part() == TENTH).findFirst().orElseThrow();
        OurAnalyses ours = new OurAnalyses(product);
        Duel duel = new Duel(
                share.text(),
                () -> List.copyOf(ours.keyness(share.text(), AT_LEAST, WORDS).values()),
                () -> new PlainWords(twin).keyness(share.ready(), AT_LEAST, WORDS));
        Bout first = bout(duel, 0, 1);
        Bout again = new Bout(duel.question(), times(duel.ours(), Math.max(1, runs)), first.theirs());
        WholeAnalyses whole = new WholeAnalyses(product);
        Bout all =
                new Bout(duel.question(), times(() -> whole.keyness(share.text()), Math.max(1, runs)), first.theirs());
        return List.of(
                row("keyness.first", "keyness.first", first, FAR_FASTER, share),
                row("keyness.again", "keyness", again, FAR_FASTER, share),
                row("keyness.whole", "keyness.whole", all, FASTER, share));
    }

    private Row frequent(Share share) throws Exception {
        OurAnalyses ours = new OurAnalyses(product);
        Duel duel = new Duel(share.text(), () -> ours.frequent(share.text(), WORDS), () -> new PlainWords(twin)
                .frequent(share.ready(), WORDS));
        return row("words." + share.id(), "words", bout(duel, 1, Math.max(1, runs)), FAR_FASTER, share);
    }

    private Row crossed(Share share) throws Exception {
        OurAnalyses ours = new OurAnalyses(product);
        PlainRows plain = new PlainRows(twin, share.ready(), CoreFields.NETWORK, CoreFields.TONE, CoreFields.LIKES);
        Duel duel = new Duel(
                share.text(),
                () -> ours.crossed(share.text(), CoreFields.NETWORK, CoreFields.TONE, CoreFields.LIKES),
                plain::crossed);
        Bouts.checkSame(share.text(), duel.ours().run(), duel.theirs().run());
        Bout bout = new Arena(Duration.ofSeconds(1), runs, Duration.ofMillis(200))
                .fight(List.of(duel))
                .getFirst();
        Row row = row("scan." + share.id(), "scan", bout, Target.NONE, share);
        return row.with("rowsPerSecond", plain.size() / (bout.ours().median() / 1e9));
    }

    private Row concordance(String id, String text) throws Exception {
        OurAnalyses ours = new OurAnalyses(product);
        Matching matching = OurAnalyses.matching(product.parse(text));
        Duel duel = new Duel(text, () -> ours.concordance(text, LINES), () -> new PlainConcordance(twin)
                .lines(matching, values -> OurAnalyses.line(matching, values), LINES));
        Bouts.checkSame(text, size(duel.ours().run()), size(duel.theirs().run()));
        List<Bout> bouts = new Arena(Duration.ofSeconds(1), runs, Duration.ofMillis(200)).fight(List.of(duel));
        return Bouts.row(
                "analyses.concordance." + id,
                Sentence.of(AnalysesPart.class, "row.analyses.concordance", text, LINES),
                bouts,
                FASTER);
    }

    /** The whole analysis, with every line of each mention, its count and its findings, against the first lines alone. */
    private Row wholeConcordance(String id, String text) throws Exception {
        Matching matching = OurAnalyses.matching(product.parse(text));
        WholeAnalyses whole = new WholeAnalyses(product);
        Duel duel = new Duel(text, () -> whole.concordance(text, LINES), () -> new PlainConcordance(twin)
                .lines(matching, values -> OurAnalyses.line(matching, values), LINES));
        List<Bout> bouts = new Arena(Duration.ofSeconds(1), runs, Duration.ofMillis(200)).fight(List.of(duel));
        return Bouts.row(
                "analyses.concordance.whole." + id,
                Sentence.of(AnalysesPart.class, "row.analyses.concordance.whole", text, LINES),
                bouts,
                Target.NONE);
    }

    private static int size(Object lines) {
        return ((List<?>) lines).size();
    }

    private static Row row(String id, String kind, Bout bout, Target target, Share share) {
        return Bouts.row(
                "analyses." + id,
                Sentence.of(AnalysesPart.class, "row.analyses." + kind, share.label()),
                List.of(bout),
                target);
    }

    /** Some turns of ours against one of theirs, which must give the same answer. */
    private static Bout bout(Duel duel, int warmUps, int turns) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            duel.ours().run();
        }
        Times ours = times(duel.ours(), turns);
        long start = System.nanoTime();
        Object theirs = duel.theirs().run();
        Times once = Times.of(LongStream.of(System.nanoTime() - start));
        Bouts.checkSame(duel.question(), duel.ours().run(), theirs);
        return new Bout(duel.question(), ours, once);
    }

    private static Times times(Duel.Work work, int turns) throws Exception {
        LongStream.Builder times = LongStream.builder();
        for (int i = 0; i < turns; i++) {
            long start = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - start);
        }
        return Times.of(times.build());
    }
}
