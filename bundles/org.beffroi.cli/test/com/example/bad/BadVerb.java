package com.example.bad;

import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;

/** Verbs of somebody else, each wrong in one way; none has texts. */
public abstract class BadVerb<P extends Record> implements Command<P> {

    /** Nothing to ask. */
    public record Nothing() {}

    /** What every verb has already. */
    public record Reserved(String help) {}

    private final Class<P> type;

    protected BadVerb(Class<P> type) {
        this.type = type;
    }

    @Override
    public Class<P> parameters() {
        return type;
    }

    @Override
    public Outcome run(P parameters, Workplace workplace) {
        throw new NoSuchMethodError("'void Workplace.dance()'");
    }

    @Command.Info(id = "bad unfit")
    public static final class Unfit extends BadVerb<Nothing> {
        public Unfit() {
            super(Nothing.class);
        }
    }

    @Command.Info(id = "bad null")
    public static final class EndsNowhere extends BadVerb<Nothing> {
        public EndsNowhere() {
            super(Nothing.class);
        }

        @Override
        public Outcome run(Nothing parameters, Workplace workplace) {
            return null;
        }
    }

    @Command.Info(id = "bad reserved")
    public static final class WithReserved extends BadVerb<Reserved> {
        public WithReserved() {
            super(Reserved.class);
        }
    }

    @Command.Info(id = "bad formless")
    public static final class Formless extends BadVerb<Nothing> {
        public Formless() {
            super(null);
        }
    }

    /** In the place of a group. */
    @Command.Info(id = "bad")
    public static final class InTheWay extends BadVerb<Nothing> {
        public InTheWay() {
            super(Nothing.class);
        }
    }
}
