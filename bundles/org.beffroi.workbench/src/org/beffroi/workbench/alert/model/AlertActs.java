package org.beffroi.workbench.alert.model;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.Handled.Acknowledgement;
import org.beffroi.dossier.alert.Handled.Mute;
import org.beffroi.workbench.acts.Acts;

/**
 * What is done about what watches tell, each undone in its turn. Called on the UI thread.
 *
 * @param person who is at work
 * @param acts where it is undone
 * @param work runs what writes, off the UI thread
 * @param display runs on the UI thread, later
 * @param then called each time that something was done, undone or done again
 * @param refused told why something was not
 */
public record AlertActs(
        Dossier dossier,
        String person,
        Acts acts,
        Executor work,
        Executor display,
        Runnable then,
        Consumer<Sentence> refused) {

    /** Takes care of something from now on. */
    public void acknowledge(AlertCard card, String title) {
        AlertHandling handling = new AlertHandling(dossier.folder());
        String watch = card.watch().name();
        Acknowledgement one = card.acknowledgement(person, Clock.systemUTC().instant());
        perform(
                Sentence.of(AlertActs.class, "act.alert.cared", title),
                () -> handling.acknowledge(watch, one, card.fresh()),
                () -> handling.takeBack(watch, one, card.fresh()));
    }

    /** Lets a watch ring no more until that moment. */
    public void mute(String watch, Instant until, String untilWords) {
        Mute mute = new Mute(until, person, Clock.systemUTC().instant());
        set(watch, Optional.of(mute), Sentence.of(AlertActs.class, "act.alert.muted", watch, untilWords));
    }

    /** Lets a watch ring again. */
    public void unmute(String watch) {
        set(watch, Optional.empty(), Sentence.of(AlertActs.class, "act.alert.unmuted", watch));
    }

    private void set(String watch, Optional<Mute> wanted, Sentence said) {
        AlertHandling handling = new AlertHandling(dossier.folder());
        work.execute(() -> {
            try {
                Optional<Mute> before = handling.of(watch).mute();
                display.execute(
                        () -> perform(said, () -> handling.mute(watch, wanted), () -> handling.mute(watch, before)));
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private void perform(Sentence said, Runnable deed, Runnable undo) {
        work.execute(() -> {
            try {
                deed.run();
                display.execute(() -> {
                    then.run();
                    acts.did(said, told(undo), told(deed));
                });
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private Runnable told(Runnable deed) {
        return () -> {
            deed.run();
            display.execute(then);
        };
    }
}
