package com.example.bad;

import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;

/** Analyses of somebody else, each wrong in one way; none has texts. */
public abstract class BadAnalysis implements Analysis<BadAnalysis.Parameters> {

    /** What they ask for. */
    public record Parameters(int times) {}

    /** A form that cannot be. */
    public record Unaskable(Thread thread) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Answer answer(Parameters parameters, Run run) {
        throw new IllegalStateException("no idea");
    }

    @Analysis.Info(id = "throws", question = Question.WHO_SPEAKS)
    public static final class Throws extends BadAnalysis {}

    @Analysis.Info(id = "says-nothing", question = Question.WHO_SPEAKS)
    public static final class SaysNothing extends BadAnalysis {
        @Override
        public Answer answer(Parameters parameters, Run run) {
            return null;
        }
    }

    @Analysis.Info(id = "unfit", question = Question.WHO_SPEAKS)
    public static final class Unfit extends BadAnalysis {
        @Override
        public Answer answer(Parameters parameters, Run run) {
            throw new NoClassDefFoundError("org/beffroi/core/analysis/Oracle");
        }
    }

    @Analysis.Info(id = "no-form", question = Question.WHO_SPEAKS)
    public static final class NoForm extends BadAnalysis {
        @Override
        public Class<Parameters> parameters() {
            return null;
        }
    }

    @Analysis.Info(id = "throws", question = Question.WHO_SPEAKS)
    public static final class Twin extends BadAnalysis {}

    public static final class Unnamed extends BadAnalysis {}

    @Analysis.Info(id = "deaf", question = Question.WHO_SPEAKS)
    public static final class Deaf extends BadAnalysis {
        @Override
        public Answer answer(Parameters parameters, Run run) {
            run.cancel().ask();
            BadEnricher.hang();
            return null;
        }
    }

    @Analysis.Info(id = "unaskable", question = Question.WHO_SPEAKS)
    public static final class WithUnaskableForm implements Analysis<Unaskable> {
        @Override
        public Class<Unaskable> parameters() {
            return Unaskable.class;
        }

        @Override
        public Answer answer(Unaskable parameters, Run run) {
            throw new IllegalStateException("never asked");
        }
    }
}
