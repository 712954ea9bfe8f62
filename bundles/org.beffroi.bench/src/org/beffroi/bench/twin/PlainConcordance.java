package org.beffroi.bench.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.query.match.Matching;

/** Lines of a concordance without an index of words: stored mentions are read and tried until enough are found. */
public final class PlainConcordance {

    private final TwinReader twin;

    public PlainConcordance(TwinReader twin) {
        this.twin = twin;
    }

    /** The lines of so many mentions, of those that stand first in the index, newest first within each segment. */
    public List<String> lines(Matching matching, Function<FieldValues, String> line, int mentions) throws IOException {
        List<String> lines = new ArrayList<>();
        twin.each(MatchAllDocsQuery.INSTANCE, mention -> {
            if (matching.matches(mention.values())) {
                lines.add(line.apply(mention.values()));
            }
            return lines.size() < mentions;
        });
        return lines;
    }
}
