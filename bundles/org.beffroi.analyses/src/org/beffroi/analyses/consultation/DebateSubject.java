package org.beffroi.analyses.consultation;

import java.util.List;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/** What contributions speak of. */
sealed interface DebateSubject {

    /** What they answer: a proposal, of which only they may be in the archive. */
    record Proposal(String id) implements DebateSubject {

        @Override
        public Query query() {
            Query named = Queries.is(CoreFields.THREAD, id);
            Query answered =
                    Queries.all(Queries.not(Queries.has(CoreFields.THREAD)), Queries.is(CoreFields.REPLY_TO, id));
            return Queries.all(Queries.any(List.of(named, answered)), OwnVoice.others());
        }

        @Override
        public Query direct() {
            return Queries.all(
                    query(),
                    Queries.any(List.of(
                            Queries.not(Queries.has(CoreFields.REPLY_TO)), Queries.is(CoreFields.REPLY_TO, id))));
        }
    }

    /** The one question of a register, to which all that came from that source is an answer. */
    record Register(String source) implements DebateSubject {

        @Override
        public Query query() {
            return Queries.all(Queries.is(CoreFields.SOURCE, source), alone(), OwnVoice.others());
        }

        @Override
        public Query direct() {
            return query();
        }
    }

    /** All contributions to it; what the body itself says there is none. */
    Query query();

    /** Those that speak of the subject itself, not of another contribution. */
    Query direct();

    /** What answers nothing. */
    static Query alone() {
        return Queries.all(Queries.not(Queries.has(CoreFields.THREAD)), Queries.not(Queries.has(CoreFields.REPLY_TO)));
    }
}
