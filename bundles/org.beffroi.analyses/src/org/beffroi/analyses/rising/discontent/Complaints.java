package org.beffroi.analyses.rising.discontent;

import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.rising.discontent.Course.Spell;
import org.beffroi.analyses.rising.discontent.Wave.Member;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/** The mentions that are negative in a spell, copies included; of a saying, those that do not sound pleased. */
final class Complaints {

    private Complaints() {}

    static Query of(Query search, Member member, Run run) {
        Spell spell = member.spell();
        return Queries.all(
                search,
                member.course().subject().query(),
                member.course().subject().isUnnamed()
                        ? Queries.not(Queries.is(CoreFields.TONE, "positive"))
                        : Queries.is(CoreFields.TONE, "negative"),
                new DaySpan(Following.day(spell.start() + 1, run), Following.day(spell.until(), run)).query());
    }
}
