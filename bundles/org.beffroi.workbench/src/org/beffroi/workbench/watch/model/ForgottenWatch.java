package org.beffroi.workbench.watch.model;

import java.util.List;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;

/**
 * A watch that is forgotten, and can be had back with what it had shown: nobody is to be told a thousand old mentions as new. Used
 * off the UI thread, in one thread at a time.
 */
final class ForgottenWatch {

    private final Dossier dossier;
    private final Watch watch;
    private Shown shown = Shown.NOTHING;

    ForgottenWatch(Dossier dossier, Watch watch) {
        this.dossier = dossier;
        this.watch = watch;
    }

    /** Forgets it. */
    void forget() {
        shown = dossier.watches().shown(watch.name());
        dossier.watches().forget(watch.name());
    }

    /**
     * Keeps it again as it was.
     *
     * @throws Refusal where another has its name by now
     */
    void restore() {
        Watches watches = dossier.watches();
        if (watches.named(watch.name()).isPresent()) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, ForgottenWatch.class, "watch.name.taken", watch.name());
        }
        // First what it has shown: as soon as it is there, it is counted what is new to it.
        watches.delivered(watch.name(), seen());
        watches.save(watch);
    }

    /** Those that it finds and that it had shown. */
    private List<MentionId> seen() {
        if (shown.size() == 0) {
            return List.of();
        }
        try {
            return WatchNews.of(dossier, watch).mentions().stream()
                    .filter(shown::holds)
                    .toList();
        } catch (Refusal notUnderstood) {
            // It finds nothing, and tells nothing.
            return List.of();
        }
    }
}
