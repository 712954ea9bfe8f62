package com.example.bad;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;

/** Sources of somebody else, each wrong in one way; none has texts. */
public abstract class BadSource implements Source<BadSource.Parameters> {

    /** What they ask for. */
    public record Parameters() {}

    @Source.Info(id = "bad-nothing")
    public static final class BringsNothing extends BadSource {
        @Override
        public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
            return null;
        }
    }

    @Source.Info(id = "bad-unfit")
    public static final class Unfit extends BadSource {
        @Override
        public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
            throw new NoSuchMethodError("VisitContext.teleport");
        }
    }

    @Source.Info(id = "bad-nothing")
    public static final class Twin extends BadSource {
        @Override
        public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
            return Visit.whole(List.of(), "");
        }
    }

    @Source.Info(id = "bad-null-form")
    public static final class NoForm extends BadSource {
        @Override
        public Class<Parameters> parameters() {
            return null;
        }

        @Override
        public Visit visit(Parameters parameters, Optional<String> cursor, VisitContext context) {
            return Visit.whole(List.of(), "");
        }
    }
}
