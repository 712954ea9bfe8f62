package org.beffroi.dossier.alert;

import java.util.Objects;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.notify.NotifierForm;

/**
 * A kind of destination that is there.
 *
 * @param form what it needs
 * @param home class of its notifier, beside which its texts are
 */
public record NotifierKind(NotifierForm<?> form, Class<?> home) {

    public NotifierKind {
        Objects.requireNonNull(form);
        Objects.requireNonNull(home);
    }

    /** As files and the command line call it. */
    public String id() {
        return form.id();
    }

    /** What it is, in a few words. */
    public Sentence label() {
        return Sentence.of(home, "notifier." + id());
    }
}
