package org.beffroi.workbench.many.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.acts.SeenDeed;
import org.beffroi.workbench.work.Works;

/**
 * Does something to many mentions as one deed, which is undone as one. A few are done at once; thousands are a work that shows how
 * far it is and can be stopped, and of which nothing is done then. Called on the UI thread.
 */
public final class ManyActs {

    /** That many are done without a word of how far it is. */
    private static final int AT_ONCE = 300;

    /** Mentions between two words of how far it is. */
    private static final int STEP = 100;

    private final Archive archive;
    private final Acts acts;
    private final Works works;
    private final Executor readers;
    private final Executor display;
    private final Consumer<Sentence> told;

    /**
     * @param readers run questions, off the UI thread
     * @param display runs on the UI thread, later
     * @param told told why there was nothing to do
     */
    public ManyActs(
            Archive archive, Acts acts, Works works, Executor readers, Executor display, Consumer<Sentence> told) {
        this.archive = archive;
        this.acts = acts;
        this.works = works;
        this.readers = readers;
        this.display = display;
        this.told = told;
    }

    /** Does it to the chosen mentions. */
    public void perform(ChosenMentions chosen, ManyDeed deed) {
        if (chosen.isAtHand() && chosen.size() <= AT_ONCE) {
            List<MentionId> mentions = chosen.atHand();
            readers.execute(() -> {
                try {
                    List<SeenDeed> deeds = deeds(mentions, deed, Progress.silent());
                    display.execute(() -> keep(deeds, deed));
                } catch (Refusal refusal) {
                    display.execute(() -> told.accept(refusal.sentence()));
                }
            });
            return;
        }
        AtomicReference<Optional<List<SeenDeed>>> made = new AtomicReference<>(Optional.empty());
        works.start(
                deed.said(chosen.size()),
                progress -> {
                    List<SeenDeed> deeds = deeds(chosen.read(progress), deed, progress);
                    made.set(Optional.of(deeds));
                    return deeds.isEmpty() ? nothing() : deed.said(mentions(deeds));
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(told);
                    } else {
                        made.get().ifPresent(deeds -> keep(deeds, deed));
                    }
                });
    }

    /**
     * Tells who the chosen mentions are: at once where they are at hand, else once they are read.
     *
     * @param then told on the UI thread
     */
    public void who(ChosenMentions chosen, Consumer<List<MentionId>> then) {
        if (chosen.isAtHand()) {
            then.accept(chosen.atHand());
            return;
        }
        AtomicReference<Optional<List<MentionId>>> read = new AtomicReference<>(Optional.empty());
        Sentence what = Sentence.of(ManyActs.class, "many.read", chosen.size());
        works.start(
                what,
                progress -> {
                    read.set(Optional.of(chosen.read(progress)));
                    return what;
                },
                work -> read.get().ifPresent(then));
    }

    private List<SeenDeed> deeds(List<MentionId> mentions, ManyDeed deed, Progress progress) {
        List<SeenDeed> deeds = new ArrayList<>();
        try (Snapshot now = archive.snapshot()) {
            int at = 0;
            for (MentionId mention : mentions) {
                if (at % STEP == 0) {
                    if (progress.cancelled()) {
                        throw new Cancelled();
                    }
                    progress.at(at, mentions.size());
                }
                at++;
                now.entry(mention).ifPresent(entry -> deed.on(entry).stream()
                        .map(one -> SeenDeed.of(one, entry))
                        .forEach(deeds::add));
            }
            progress.at(at, mentions.size());
        }
        return deeds;
    }

    private void keep(List<SeenDeed> deeds, ManyDeed deed) {
        if (deeds.isEmpty()) {
            told.accept(nothing());
        } else {
            acts.perform(deed.said(mentions(deeds)), deeds);
        }
    }

    private static int mentions(List<SeenDeed> deeds) {
        Set<MentionId> all = new HashSet<>();
        deeds.forEach(one -> all.add(one.deed().mention()));
        return all.size();
    }

    private static Sentence nothing() {
        return Sentence.of(ManyActs.class, "many.nothing");
    }
}
