package org.beffroi.analyses.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.Tones;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/**
 * What can be said where nobody said which mentions are from elsewhere: how many are from here, and which of the others are
 * written in another language than French, which tells no origin.
 *
 * @param scope at least one mention
 * @param inside those from here
 */
record OriginUnknown(Scope scope, Query inside) {

    private Run run() {
        return scope.run();
    }

    Answer answer() {
        long total = scope.count();
        Query foreign = Queries.all(
                Queries.has(CoreFields.LANGUAGE),
                Queries.not(Queries.is(CoreFields.LANGUAGE, "fr")),
                Queries.not(inside));
        Query unknown = Queries.all(Queries.not(foreign), Queries.not(inside));
        Finding first = new Finding(
                say("image.unmeasured", total, scope.count(scope.and(inside)), scope.count(scope.and(foreign))),
                Weight.CAUTION,
                Optional.of(scope.drillDown()));
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("image.inside", inside, total));
        rows.add(row("image.foreign", foreign, total));
        rows.add(row("image.unknown.other", unknown, total));
        Share none = Share.among(scope.counted(total), 0, 0, total);
        return new Answer(
                new Prose(say("analysis.outside-image"), List.of(first)),
                List.of(table(rows)),
                List.of(
                        Measure.share("share.outside", say("image.measure"), none, scope.drillDown())
                                .because(say("image.why.origin", total)),
                        Measure.share("negative.outside", say("image.negative"), none, scope.drillDown())
                                .because(say("image.why.origin", total))),
                total,
                List.of(say("image.rule.inside", run().print(inside)), say("image.rule.language")));
    }

    private Table.Row row(String key, Query query, long total) {
        long mentions = scope.count(scope.and(query));
        Tones tones = Tones.of(scope, query);
        return Table.Row.of(
                Arrays.asList(say(key), mentions, (double) mentions / total, tones.share(), tones.sure()),
                scope.drillDown(query));
    }

    private Table table(List<Table.Row> rows) {
        return new Table(
                say("image.sides.unknown"),
                List.of(
                        Column.of("whence", say("image.whence"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run()),
                        Column.of("share", say("ground.share.all"), Column.Kind.SHARE),
                        UsualColumn.NEGATIVE.in(run()),
                        UsualColumn.TONED.in(run())),
                rows);
    }

    private String say(String key, Object... arguments) {
        return run().say(OriginUnknown.class, key, arguments);
    }
}
