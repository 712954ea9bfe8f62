package org.beffroi.sources.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.source.VisitContext;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.json.TreeCells;

/** Makes mentions of the objects that a service answers with, as a profile says. For one visit and one thread. */
public final class JsonMentions {

    private final RowMapper mapper;
    private final Map<MentionId, Mention> mentions = new LinkedHashMap<>();

    /** For that visit. */
    public JsonMentions(Profile profile, VisitContext context, Networks networks) {
        Reading reading = new Reading(
                context.origin().source(), profile.id(), context.origin().batch(), context.now(), context.zone(), true);
        mapper = new RowMapper(profile, new Columns(List.of(), true), Fields.core(), networks, reading, new Notices());
    }

    /** Takes an object, and what stands beside it; one that says nothing is left. */
    public void take(Map<String, Object> object) {
        Row.Whole row = new Row.Whole(new Place("", mentions.size() + 1L), new TreeCells(object));
        if (mapper.map(row) instanceof Mapped.Kept kept) {
            mentions.putIfAbsent(kept.mention().id(), kept.mention());
            kept.companions().forEach(one -> mentions.putIfAbsent(one.id(), one));
        }
    }

    /** All of them, in the order in which they came. */
    public List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }
}
