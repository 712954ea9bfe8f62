package org.beffroi.core.notify;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/** What became of a message, as far as the sender can know. */
@ProviderType
public sealed interface SendOutcome {

    /** The other side took it. */
    record Accepted() implements SendOutcome {}

    /**
     * The other side answered, and did not take it; or it was not sent, for a reason that only people can remove.
     *
     * @param why what happened, and what to do; no secret is in it nor in its cause
     */
    record Refused(Refusal why) implements SendOutcome {
        public Refused {
            Objects.requireNonNull(why);
        }
    }

    /**
     * The other side was not there: nothing was sent, for certain, and another try may go well.
     *
     * @param why what happened; no secret is in it nor in its cause
     */
    record Unreachable(Refusal why) implements SendOutcome {
        public Unreachable {
            Objects.requireNonNull(why);
        }
    }

    /**
     * The connection broke while the message was on its way: it may have arrived, and may not.
     *
     * @param why what happened; no secret is in it nor in its cause
     */
    record Uncertain(Refusal why) implements SendOutcome {
        public Uncertain {
            Objects.requireNonNull(why);
        }
    }

    /** Why it did not arrive, or may not have; empty where it did. */
    default Optional<Sentence> said() {
        return switch (this) {
            case Accepted accepted -> Optional.empty();
            case Refused refused -> Optional.of(refused.why().sentence());
            case Unreachable unreachable -> Optional.of(unreachable.why().sentence());
            case Uncertain uncertain -> Optional.of(uncertain.why().sentence());
        };
    }
}
