package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.document.Renewal;
import org.beffroi.testing.renewal.Reading.Paragraph;

/**
 * The law of documents that are made anew: what a writer wrote is in the new file, as she left it; what she took out stays out;
 * what only the model changed is new. Each rule counts how often it had something to say, so that a test can tell whether it
 * was put to the proof.
 *
 * @param words of hers that were looked for
 * @param paragraphs of hers that were looked for, those that she gave another style or look among them
 * @param remarks of hers, comments and recorded changes
 * @param left paragraphs that she took out and the model did not touch
 * @param fresh blocks that only the model changed, put in or took out
 * @param breaks of the law; empty where it holds
 */
public record Law(int words, int paragraphs, int remarks, int left, int fresh, List<Break> breaks) {

    public Law {
        breaks = List.copyOf(breaks);
    }

    /** What the law asks for. */
    public enum Rule {
        /** Nothing of hers is lost. */
        LOST,
        /** Nothing stands there more often than one of the two wants it. */
        DOUBLED,
        /** A conflict is where both changed the words of the same block, and nowhere else. */
        FALSE_CONFLICT,
        /** What she took out stays out. */
        BACK,
        /** What only the model changed is new. */
        STALE,
        /** Where she moved nothing, all stands as the model has it. */
        ORDER,
        /** Made anew once more, nothing happens. */
        REST;

        Break broken(String what) {
            return new Break(this, what);
        }
    }

    /**
     * A rule that was broken.
     *
     * @param what in words for whoever looks for the cause
     */
    public record Break(Rule rule, String what) {
        @Override
        public String toString() {
            return rule + " " + what;
        }
    }

    /** How often a rule was broken. */
    public int count(Rule rule) {
        return (int) breaks.stream().filter(one -> one.rule() == rule).count();
    }

    /**
     * The files of one renewal.
     *
     * @param made as it was made last time
     * @param before the same, opened and saved by the program that the writer uses; {@code made} where she uses none
     * @param edited as the writer left it, and what she did
     * @param fresh as it is made now
     * @param renewal what came of it
     */
    public record Files(byte[] made, byte[] before, Edited edited, byte[] fresh, Renewal renewal) {}

    /** Looks whether it was kept. */
    public static Law of(Files files, Format format) throws IOException {
        return new Judging(
                        Reading.of(files.made(), format),
                        Reading.of(files.before(), format),
                        Reading.of(files.edited().file(), format),
                        Reading.of(files.fresh(), format),
                        Reading.of(files.renewal().file(), format))
                .judge(files.edited(), files.renewal());
    }

    /** How far below the line of a conflict the model's version may reach, in paragraphs. */
    private static final int REACH = 120;

    /** Shorter texts, such as figures and headings of columns, stand in many places. */
    private static final int TELLING = 24;

    private record Judging(Reading made, Reading before, Reading edited, Reading fresh, Reading renewed) {

        Law judge(Edited hand, Renewal renewal) {
            List<Break> breaks = new ArrayList<>();
            if (!hand.kinds().containsKey(Edit.SECTION_MOVED)) {
                order(breaks);
            }
            doubled(breaks);
            conflicts(renewal, breaks);
            return new Law(
                    words(hand.words(), breaks),
                    paragraphs(breaks),
                    remarks(breaks),
                    left(breaks),
                    fresh(renewal, breaks),
                    breaks);
        }

        private int words(Set<String> words, List<Break> breaks) {
            List<String> there =
                    words.stream().filter(word -> edited.all().contains(word)).toList();
            there.stream()
                    .filter(word -> !renewed.all().contains(word))
                    .forEach(word -> breaks.add(Rule.LOST.broken("her word is gone: " + word)));
            return there.size();
        }

        /** Hers are those that do not stand in the file as it was before, with that text and that style. */
        private int paragraphs(List<Break> breaks) {
            List<Paragraph> hers = new ArrayList<>(edited.paragraphs());
            before.paragraphs().forEach(hers::remove);
            hers.removeIf(one -> one.text().isEmpty());
            for (Paragraph one : hers) {
                if (renewed.paragraphs().stream()
                                .noneMatch(now -> now.text().equals(one.text())
                                        && now.style().equals(one.style())
                                        && now.look().equals(one.look())
                                        && now.marks() >= one.marks())
                        && !isDressed(one)) {
                    breaks.add(Rule.LOST.broken("her paragraph is not as she left it: " + one));
                }
            }
            return hers.size();
        }

        /** Whether she left the words as they were, and beside what she put there stand those that the model has now. */
        private boolean isDressed(Paragraph one) {
            return before.texts().contains(one.text())
                    && renewed.paragraphs().stream()
                            .anyMatch(now -> now.style().equals(one.style())
                                    && now.look().equals(one.look())
                                    && now.marks() == one.marks()
                                    && fresh.texts().contains(now.text())
                                    && !made.texts().contains(now.text()));
        }

        private int remarks(List<Break> breaks) {
            lost(edited.comments(), renewed.comments())
                    .forEach(one -> breaks.add(Rule.LOST.broken("her comment is gone: " + one)));
            lost(edited.changes(), renewed.changes())
                    .forEach(one -> breaks.add(Rule.LOST.broken("her recorded change is gone: " + one)));
            return edited.comments().size() + edited.changes().size();
        }

        private static List<String> lost(List<String> there, List<String> now) {
            List<String> lost = new ArrayList<>(there);
            now.forEach(lost::remove);
            return lost;
        }

        /** Of blocks that the model did not touch; texts that stand once, so that it is known which is meant. */
        private int left(List<Break> breaks) {
            int left = 0;
            for (String anchor : made.blocks().keySet()) {
                List<String> texts = Reading.texts(made.of(anchor));
                boolean untouched = texts.equals(Reading.texts(fresh.of(anchor)));
                boolean out = texts.stream()
                        .noneMatch(text -> !text.isEmpty() && edited.texts().contains(text));
                for (String text : texts) {
                    boolean once = count(before.texts(), text) == 1 && count(made.texts(), text) == 1;
                    if (once
                            && !text.isEmpty()
                            && (untouched || out && hasUnused(fresh, text, anchor))
                            && count(edited.texts(), text) == 0) {
                        left++;
                        if (count(renewed.texts(), text) > 0 && !(isConflict(text) && !untouched)) {
                            breaks.add(Rule.BACK.broken("what she took out is back: " + text));
                        }
                    }
                }
            }
            return left;
        }

        /** No text stands there more often than she has it, with what the model has more of than before. */
        private void doubled(List<Break> breaks) {
            List<String> texts = renewed.texts();
            List<Paragraph> said = new ArrayList<>(renewed.paragraphs());
            said.removeIf(Judging::isConflictLine);
            for (String text : new TreeSet<>(Reading.texts(said))) {
                long wished = Math.max(
                        count(edited.texts(), text)
                                + Math.max(0, count(fresh.texts(), text) - count(made.texts(), text)),
                        count(before.texts(), text));
                if (text.length() >= TELLING
                        && count(texts, text) > wished
                        && count(texts, text) - underConflict(text, texts) > wished) {
                    breaks.add(Rule.DOUBLED.broken(text));
                }
            }
        }

        /** Where all that a block said stands as it did, or the model says the same as before, nothing is to be settled. */
        private void conflicts(Renewal renewal, List<Break> breaks) {
            for (Renewal.Change change : renewal.of(Renewal.Kind.CONFLICT)) {
                List<String> was = Reading.texts(made.of(change.anchor()));
                List<String> is = Reading.texts(fresh.of(change.anchor()));
                boolean hers = isCopied(change.anchor())
                        ? !Reading.texts(edited.of(change.anchor())).equals(was)
                        : Collections.indexOfSubList(edited.texts(), was) < 0;
                if (!hers || was.equals(is)) {
                    breaks.add(Rule.FALSE_CONFLICT.broken(change.anchor() + " " + was));
                }
            }
        }

        private long underConflict(String text, List<String> texts) {
            long many = 0;
            for (int i = 0; i < texts.size(); i++) {
                many += texts.get(i).equals(text) && isConflict(i) ? 1 : 0;
            }
            return many;
        }

        private static boolean isConflictLine(Paragraph one) {
            return one.style().replace("_20_", "").replace(" ", "").equals("BeffroiConflict");
        }

        /** Whether a text stands below a line that says that both changed it: hers is above. */
        private boolean isConflict(String text) {
            return isConflict(renewed.texts().indexOf(text));
        }

        private boolean isConflict(int place) {
            return renewed.paragraphs().subList(Math.max(0, place - REACH), place).stream()
                    .anyMatch(Judging::isConflictLine);
        }

        /** Whether the model has that text nowhere but in that block. */
        private static boolean hasUnused(Reading reading, String text, String anchor) {
            return count(reading.texts(), text) == count(Reading.texts(reading.of(anchor)), text);
        }

        /** Where she moved nothing, all stands in the order of the model. */
        private void order(List<Break> breaks) {
            List<String> hers = shared(edited, made);
            if (!hers.equals(shared(made, edited))) {
                return;
            }
            List<String> is = untouched(shared(renewed, fresh));
            List<String> wished = untouched(shared(fresh, renewed));
            for (int i = 0; i < is.size(); i++) {
                if (!is.get(i).equals(wished.get(i))) {
                    breaks.add(Rule.ORDER.broken(
                            "not in the order of the model: " + is.get(i) + " instead of " + wished.get(i)));
                    return;
                }
            }
        }

        /** Those that she left as they were: the bookmark of one that she took out may stand over its neighbour. */
        private List<String> untouched(List<String> anchors) {
            return anchors.stream()
                    .filter(anchor -> !made.blocks().containsKey(anchor)
                            || Reading.texts(edited.of(anchor)).equals(Reading.texts(made.of(anchor))))
                    .filter(anchor -> Reading.texts(renewed.of(anchor)).stream().anyMatch(text -> !text.isEmpty()))
                    .toList();
        }

        /** The blocks of one that are in the other too, in its order. */
        private static List<String> shared(Reading one, Reading other) {
            return one.blocks().entrySet().stream()
                    .filter(block -> other.blocks().containsKey(block.getKey()))
                    .sorted(Comparator.comparingInt(block -> block.getValue().from()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private int fresh(Renewal renewal, List<Break> breaks) {
            int changed = 0;
            for (String anchor : union()) {
                List<String> was = Reading.texts(made.of(anchor));
                List<String> is = Reading.texts(fresh.of(anchor));
                if (was.equals(is) || !isUntouched(anchor) || was.isEmpty() && isLeftOut(anchor, renewal, breaks)) {
                    continue;
                }
                changed++;
                if (!stands(is) && !standsWithoutItsBlank(anchor, is)) {
                    breaks.add(Rule.STALE.broken("what only the model changed is not new: " + anchor + " " + is));
                }
                was.stream()
                        .filter(text ->
                                !text.isEmpty() && count(edited.texts(), text) == 1 && count(fresh.texts(), text) == 0)
                        .filter(text -> count(renewed.texts(), text) > 0)
                        .forEach(text -> breaks.add(
                                Rule.STALE.broken("what the model took out is there: " + anchor + " " + text)));
            }
            return changed;
        }

        private boolean stands(List<String> texts) {
            return texts.isEmpty() || Collections.indexOfSubList(renewed.texts(), texts) >= 0;
        }

        /** Whether she took out the blank line before a block, such as its page break, and what it says stands. */
        private boolean standsWithoutItsBlank(String anchor, List<String> is) {
            List<String> left = Reading.texts(edited.of(anchor));
            return is.getFirst().isEmpty()
                    && !left.isEmpty()
                    && !left.getFirst().isEmpty()
                    && stands(is.subList(1, is.size()));
        }

        /** Whether it was said that a new block has no place; it has one where what stands before it in the model is there. */
        private boolean isLeftOut(String anchor, Renewal renewal, List<Break> breaks) {
            boolean told = renewal.of(Renewal.Kind.ADDED_LEFT_OUT).stream()
                    .anyMatch(change -> change.anchor().equals(anchor));
            if (told && hasPlace(fresh.blocks().get(anchor).from())) {
                breaks.add(Rule.STALE.broken("new, and left out beside what is there: " + anchor));
            }
            return told;
        }

        /** Whether the block before a place of the model stands in the edited file, and each heading between the two. */
        private boolean hasPlace(int place) {
            Optional<String> preceding = made.blocks().keySet().stream()
                    .filter(known -> fresh.blocks().containsKey(known)
                            && fresh.blocks().get(known).to() <= place)
                    .max(Comparator.comparingInt(
                            known -> fresh.blocks().get(known).from()));
            List<Paragraph> stands = preceding.map(made::of).orElse(List.of());
            if (stands.stream().noneMatch(one -> one.text().length() >= TELLING && count(made.texts(), one.text()) == 1)
                    || Collections.indexOfSubList(Reading.plain(edited.paragraphs()), Reading.plain(stands)) < 0) {
                return false;
            }
            int from = fresh.blocks().get(preceding.orElseThrow()).to();
            return fresh.paragraphs().subList(from, place).stream()
                    .filter(one -> one.style().startsWith("Heading"))
                    .allMatch(one -> edited.texts().contains(one.text()));
        }

        private List<String> union() {
            List<String> anchors = new ArrayList<>(made.blocks().keySet());
            fresh.blocks().keySet().stream()
                    .filter(anchor -> !anchors.contains(anchor))
                    .forEach(anchors::add);
            Collections.sort(anchors);
            return anchors;
        }

        /**
         * Whether a block stands in the edited file just as it did before, with styles and looks and without marks. Where it stands
         * there more than once, its bookmark tells which is the block.
         */
        private boolean isUntouched(String anchor) {
            List<String> texts = Reading.texts(made.of(anchor));
            if (texts.isEmpty()) {
                return true;
            }
            int place = Collections.indexOfSubList(before.texts(), texts);
            if (place < 0 || place != Collections.lastIndexOfSubList(before.texts(), texts)) {
                return false;
            }
            List<Paragraph> whole = before.paragraphs().subList(place, place + texts.size());
            return isCopied(anchor)
                    ? edited.of(anchor).equals(whole)
                    : Collections.indexOfSubList(edited.paragraphs(), whole) >= 0;
        }

        /** Whether the writer made a copy of something that a block says. */
        private boolean isCopied(String anchor) {
            return Reading.texts(made.of(anchor)).stream()
                    .anyMatch(text -> !text.isEmpty() && count(edited.texts(), text) > count(before.texts(), text));
        }

        private static long count(Collection<String> texts, String text) {
            return texts.stream().filter(one -> Objects.equals(one, text)).count();
        }
    }
}
