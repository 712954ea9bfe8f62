package org.beffroi.analyses.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.CountedField;
import org.beffroi.analyses.frame.Cut;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * What people's corrections changed: which values they set aside for which others, and a chart as it was before and as it is
 * now.
 *
 * <p>Only mentions on which a person's word stands are read. A correction that was withdrawn is none.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "corrections", question = Question.CAN_WE_TRUST_IT)
public final class Corrections implements Analysis<Corrections.Parameters> {

    /** A person codes some thousands a year. */
    private static final int MOST = 50_000;

    private static final int PAGE = 1_000;

    /**
     * What is looked at.
     *
     * @param query as typed, empty for everything
     * @param period as typed, empty for all time
     * @param field key or name of the field
     * @param value whose share is shown, by any of its names; absent: negative tone, else the value that changed most
     * @param since a period as typed, whose first day counts: what people said before it stands as it was; absent: all that
     *     they ever said is set against what machines and sources say
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Asks(Kind.FIELD) @Standard("tone") String field,
            Optional<String> value,
            @Asks(Kind.PERIOD) Optional<String> since) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        Field field = CountedField.named(run, parameters.field());
        Optional<Cut> cut = scope.days().map(days -> Cut.of(days, Optional.empty(), run.zone()));
        if (cut.isEmpty() || scope.count() == 0) {
            return Nothing.of(scope);
        }
        Optional<Instant> since = parameters
                .since()
                .filter(text -> !text.isBlank())
                .map(run::period)
                .flatMap(within -> Optional.ofNullable(within.from()))
                .map(day -> run.days().dayOf(day).atStartOfDay(run.zone()).toInstant());
        Query coded = scope.and(Queries.is(CoreFields.CODED, field.name()));
        List<Recoded> recoded = new ArrayList<>();
        long all = scope.count(coded);
        long read = 0;
        Optional<Cursor> after = Optional.empty();
        do {
            Page page = scope.snapshot().page(coded, Order.NEWEST, after, PAGE, run.cancel());
            for (Entry entry : page.rows()) {
                Recoded.of(entry, field, since, run.fields()).ifPresent(recoded::add);
            }
            read += page.rows().size();
            run.at(read, all);
            after = page.next();
        } while (after.isPresent() && read < MOST);
        Optional<String> value = parameters
                .value()
                .filter(text -> !text.isBlank())
                .map(text -> run.fields().canonical(field, text.strip()));
        boolean exact = since.isEmpty() && after.isEmpty();
        return new CorrectionsFound(scope, cut.get(), field, recoded, value, exact, all - read).answer();
    }
}
