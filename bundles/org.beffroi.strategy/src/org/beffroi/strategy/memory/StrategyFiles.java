package org.beffroi.strategy.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.core.file.Disk;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.memory.Remembered;
import org.beffroi.core.memory.WrittenText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.Mark;
import org.beffroi.strategy.model.ModerationAct;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.moderation.Capture;
import org.beffroi.strategy.moderation.TargetDossier;

/** The files of the folder of strategies, as one erasure finds them: what goes of each, what stays and why. For one thread. */
final class StrategyFiles {

    private static final String CAPTURES = "captures";
    private static final String DOCUMENTS = "documents";
    private static final String PROTECTION = "protection-";
    private static final int SHORT = 10;

    private final Path dossier;
    private final Erased erased;
    private final List<Path> all;
    private final Map<Path, Strategy> strategies = new LinkedHashMap<>();
    private final Map<Path, StrategyCopy> copies = new HashMap<>();
    private final Map<Path, byte[]> rewritten = new LinkedHashMap<>();
    private final Set<Path> doomed = new TreeSet<>();
    private final Map<Path, Sentence> kept = new TreeMap<>();
    private final Set<String> words = new TreeSet<>();
    private final List<String> left = new ArrayList<>();
    private Forgetting forgetting;
    private int quotations;

    StrategyFiles(Path dossier, Erased erased, List<Path> all) {
        this.dossier = dossier;
        this.erased = erased;
        this.all = all;
        // Until the files were looked at.
        this.forgetting = new Forgetting(erased, Set.of(), Set.of());
    }

    /** Looks through them; changes nothing. */
    void look() throws IOException {
        Set<String> captures = captures();
        for (Path file : all) {
            if (StrategyCopy.isOne(file)) {
                StrategyCopy copy = StrategyCopy.read(file);
                try {
                    strategies.put(file, copy.strategy());
                    copies.put(file, copy);
                } catch (Refusal unreadable) {
                    stays(file, unreadable.sentence());
                }
            }
        }
        preserve(captures);
        for (Map.Entry<Path, Strategy> one : strategies.entrySet()) {
            one.getValue().getModeration().forEach(act -> doom(one.getKey(), act));
            forget(one.getKey(), one.getValue());
        }
        for (Path file : all) {
            if (!doomed.contains(file) && !kept.containsKey(file)) {
                lookAtWhatStays(file);
            }
        }
    }

    /** Sums of the captures that say themselves that they are of a mention that is erased. */
    private Set<String> captures() throws IOException {
        Set<String> sums = new TreeSet<>();
        for (Path file : all) {
            if (erased.isAskedFor() && isWithin(CAPTURES, file)) {
                byte[] content = Files.readAllBytes(file);
                if (Capture.mention(content).filter(erased::isErased).isPresent()) {
                    sums.add(Capture.sha256(content));
                    doomed.add(file);
                }
            }
        }
        return sums;
    }

    /** What is evidence in one version of a strategy is not taken from another one. */
    private void preserve(Set<String> captures) {
        Forgetting all = new Forgetting(erased, captures, Set.of());
        Set<String> preserved = new TreeSet<>();
        strategies.forEach((file, strategy) -> strategy.getModeration().stream()
                .filter(all::isModerated)
                .filter(TargetDossier::isEvidence)
                .forEach(act -> {
                    preserved.add(Forgetting.sign(act));
                    stays(file, say("memory.claim.register"));
                    kindred(file, act).forEach(kin -> stays(kin, say("memory.claim")));
                }));
        doomed.removeAll(kept.keySet());
        forgetting = new Forgetting(erased, captures, preserved);
    }

    /** Also of an act of which all went already: what a power cut left. */
    private void doom(Path strategy, ModerationAct act) {
        boolean goes = forgetting.isModerated(act) && !forgetting.isPreserved(act)
                || erased.isAskedFor() && Erased.isGone(act.getMention());
        if (goes) {
            kindred(strategy, act).stream()
                    .filter(kin -> !kept.containsKey(kin))
                    .forEach(doomed::add);
        }
    }

    /** The capture of an act and the dossiers made of it, as far as they lie beside the strategy. */
    private List<Path> kindred(Path strategy, ModerationAct act) {
        List<Path> kin = new ArrayList<>();
        String sum = act.getSha256() == null ? "" : act.getSha256().strip();
        String sign = sum.length() < SHORT ? "" : sum.substring(0, SHORT);
        for (Path file : all) {
            String name = String.valueOf(file.getFileName());
            boolean beside = Objects.equals(folder(folder(file)), folder(strategy));
            boolean named = act.getCapture() != null
                    && act.getCapture().replace('\\', '/').equals(CAPTURES + "/" + name);
            if (beside && isWithin(CAPTURES, file) && (named || !sign.isEmpty() && name.startsWith(sign + "."))
                    || beside
                            && isWithin(DOCUMENTS, file)
                            && !sign.isEmpty()
                            && name.startsWith(PROTECTION)
                            && name.contains("-" + sign)) {
                kin.add(file);
            }
        }
        return kin;
    }

    /** The folder that a file lies in; itself where it lies in none. */
    private static Path folder(Path file) {
        return Objects.requireNonNullElse(file.getParent(), file);
    }

    private StrategyCopy copy(Path file) {
        return Objects.requireNonNull(copies.get(file));
    }

    private static boolean isWithin(String folder, Path file) {
        return folder.equals(String.valueOf(folder(file).getFileName()));
    }

    private void forget(Path file, Strategy strategy) throws IOException {
        Forgetting.Gone gone = forgetting.of(strategy);
        if (!gone.isNothing()) {
            quotations += gone.quotations();
            words.addAll(gone.words());
            rewritten.put(file, copy(file).without(strategy, gone));
        }
    }

    private void lookAtWhatStays(Path file) throws IOException {
        Optional<WrittenText> text = rewritten.containsKey(file)
                ? Optional.of(new WrittenText(new String(rewritten.get(file), StandardCharsets.UTF_8)))
                : WrittenText.of(file);
        if (text.filter(found -> found.quotes(words)).isPresent()) {
            stays(file, say("memory.quotes"));
        } else if (text.filter(found -> erased.isNamedIn(found.text())).isPresent()
                || erased.isNamedIn(String.valueOf(file.getFileName()).replaceAll("[-_.]+", " "))) {
            left.add(within(file));
        } else if (!words.isEmpty() && String.valueOf(file.getFileName()).endsWith(".pdf")) {
            stays(file, say("memory.pdf"));
        }
    }

    /**
     * Forgets what was found. Captures go first: by what the strategies still say, the same erasure made again finds those that a
     * power cut left.
     */
    void forget(Disk disk) throws IOException {
        for (Path file : doomed) {
            disk.delete(file);
        }
        for (Map.Entry<Path, byte[]> one : rewritten.entrySet()) {
            byte[] before = before(one.getKey());
            byte[] content = one.getValue();
            disk.replace(one.getKey(), out -> {
                if (before.length > 0) {
                    out.append(before);
                }
                out.append(content);
            });
        }
    }

    /** A draft goes on from the strategy as it is by now, where it went on from the strategy as it was. */
    private byte[] before(Path file) {
        StrategyCopy copy = copy(file);
        return copy.draftOf()
                .filter(rewritten::containsKey)
                .filter(of -> new String(copy.before(), StandardCharsets.US_ASCII)
                        .strip()
                        .equals(copy(of).mark()))
                .map(of ->
                        (Mark.of(Objects.requireNonNull(rewritten.get(of))) + "\n").getBytes(StandardCharsets.US_ASCII))
                .orElse(copy.before());
    }

    /** What is told to those who have a strategy open. */
    Forgetting forgetting() {
        return forgetting;
    }

    /** What was found. */
    Remembered recalled() {
        List<Kept> stays = new ArrayList<>();
        kept.forEach((file, why) -> stays.add(new Kept(within(file), why)));
        return new Remembered(quotations, doomed.size(), left, stays, words);
    }

    private void stays(Path file, Sentence why) {
        kept.putIfAbsent(file, why);
    }

    private String within(Path file) {
        return dossier.relativize(file).toString().replace('\\', '/');
    }

    private static Sentence say(String key) {
        return Sentence.of(StrategyFiles.class, key);
    }
}
