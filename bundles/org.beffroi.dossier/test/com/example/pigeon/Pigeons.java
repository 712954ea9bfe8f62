package com.example.pigeon;

import java.util.Set;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;

/** Notifiers of somebody else, of which some are at fault. */
public final class Pigeons {

    private Pigeons() {}

    /**
     * A loft.
     *
     * @param ring of the pigeon
     * @param door secret
     * @param whistle secret
     */
    public record Loft(
            String ring,
            @Notifier.Secret String door,
            @Notifier.Secret String whistle) {}

    /** One that flies. */
    @Notifier.Info(id = "pigeon")
    public static class Flies implements Notifier<Loft> {
        @Override
        public String place(Loft loft, Set<String> allowedHosts) {
            return "le toit, bague " + loft.ring();
        }

        @Override
        public SendOutcome send(Notice notice, Loft loft, SendContext context) {
            return new SendOutcome.Accepted();
        }
    }

    /** One that falls while it flies, after which nobody knows what became of the message. */
    @Notifier.Info(id = "falling")
    public static final class Falls extends Flies {
        /** How often it took off. */
        public int flights;

        @Override
        public String place(Loft loft, Set<String> allowedHosts) {
            return "le toit";
        }

        @Override
        public SendOutcome send(Notice notice, Loft loft, SendContext context) {
            flights++;
            throw new IllegalStateException("the hawk");
        }
    }

    /** One that cannot say what it needs. */
    @Notifier.Info(id = "mute")
    public static final class Mute extends Flies {
        @Override
        public Class<Loft> parameters() {
            throw new IllegalStateException("nobody taught it");
        }
    }

    /** One under a name that another has. */
    @Notifier.Info(id = "pigeon")
    public static final class Usurps extends Flies {
        @Override
        public String place(Loft loft, Set<String> allowedHosts) {
            return "un autre toit";
        }
    }
}
