package org.beffroi.bench.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.message.Sentence;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.DocxRenewer;
import org.beffroi.documents.renewal.OdtRenewer;
import org.beffroi.strategy.demo.DemoDocument;
import org.beffroi.testing.renewal.Edit;
import org.beffroi.testing.renewal.Edited;
import org.beffroi.testing.renewal.Format;
import org.beffroi.testing.renewal.Law;
import org.beffroi.testing.renewal.Office;
import org.beffroi.testing.renewal.Torture;

/**
 * {@code beffroi strategy torture}: makes the document of the invented town's strategy, edits it at random, changes the strategy
 * at random, makes it anew, and looks whether the writer's text was lost; in rounds, each with a seed of its own that shows it
 * again.
 *
 * @param locale language of what is said
 * @param out where it is printed
 */
public record StrategyTorture(Locale locale, PrintStream out) {

    private static final int EDITS_IN_A_ROUND = 8;

    /** How often each rule had something to say, together. */
    private static final class Sum {
        private int words;
        private int paragraphs;
        private int remarks;
        private int left;
        private int fresh;
        private int broken;
        private int lost;
        private int doubled;
        private int conflicts;
        private final Map<Edit, Integer> kinds = new EnumMap<>(Edit.class);

        private void add(Law law, Edited edited) {
            words += law.words();
            paragraphs += law.paragraphs();
            remarks += law.remarks();
            left += law.left();
            fresh += law.fresh();
            broken += law.breaks().size();
            lost += law.count(Law.Rule.LOST);
            doubled += law.count(Law.Rule.DOUBLED);
            conflicts += law.count(Law.Rule.FALSE_CONFLICT);
            edited.kinds().forEach((kind, many) -> kinds.merge(kind, many, Integer::sum));
        }
    }

    /**
     * Does what is asked.
     *
     * @return whether the law was kept
     * @throws IOException if no file can be made, or LibreOffice does not do what it is told
     */
    public boolean run(TortureOptions options) throws IOException {
        Document document = new DemoDocument(new ResultDrawings(), "Beffroi").in(Locale.FRENCH);
        Path folder = Files.createTempDirectory("beffroi-torture");
        boolean kept = true;
        try (Hand hand = hand(options, folder)) {
            say(hand.office().isPresent() ? "torture.office" : "torture.file", options.edits(), options.seed());
            for (Format format : options.formats().stream().sorted().toList()) {
                kept &= run(options, torture(document, format, hand.office()), format);
            }
        } finally {
            remove(folder);
        }
        return kept;
    }

    private boolean run(TortureOptions options, Torture torture, Format format) throws IOException {
        Sum sum = new Sum();
        long seed = options.seed();
        for (int left = options.edits(); left > 0; left -= EDITS_IN_A_ROUND, seed++) {
            int edits = Math.min(left, EDITS_IN_A_ROUND);
            Torture.Outcome outcome = torture.once(seed, edits);
            sum.add(outcome.law(), outcome.edited());
            say("torture.round", format.id(), seed, edits, kinds(outcome.renewal()));
            if (!outcome.law().breaks().isEmpty()) {
                say("torture.broken", seed, edits, format.id());
                outcome.edited().did().forEach(did -> out.println("  + " + did));
                outcome.law().breaks().forEach(broken -> out.println("  ! " + broken));
            }
        }
        say("torture.sum", format.id(), sum.words, sum.paragraphs, sum.remarks, sum.left, sum.fresh, sum.broken);
        say("torture.kinds", format.id());
        sum.kinds.forEach((kind, many) -> out.println(line(many, kind)));
        say("torture.rules", format.id(), sum.lost, sum.doubled, sum.conflicts);
        return sum.broken == 0;
    }

    /** LibreOffice where it is wished and there. */
    private record Hand(Optional<Office> office) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (office.isPresent()) {
                office.get().close();
            }
        }
    }

    private static Hand hand(TortureOptions options, Path folder) throws IOException {
        return new Hand(options.office() && Office.isThere() ? Optional.of(new Office(folder)) : Optional.empty());
    }

    private static Torture torture(Document document, Format format, Optional<Office> office) throws IOException {
        return switch (format) {
            case ODT -> new Torture(document, format, new OdtDocumentWriter(), new OdtRenewer(), office);
            case DOCX -> new Torture(document, format, new DocxDocumentWriter(), new DocxRenewer(), office);
        };
    }

    private static String kinds(Renewal renewal) {
        Map<Renewal.Kind, Integer> kinds = new EnumMap<>(Renewal.Kind.class);
        renewal.changes().forEach(change -> kinds.merge(change.kind(), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(one -> one.getKey().name().toLowerCase(Locale.ROOT) + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A line of the table of kinds: how many, which. */
    private static String line(int many, Edit kind) {
        String number = Integer.toString(many);
        return " ".repeat(Math.max(0, 8 - number.length())) + number + "  " + kind.id();
    }

    private void say(String key, Object... arguments) {
        out.println(Sentence.of(StrategyTorture.class, key, arguments).in(locale));
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.toList().reversed();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
