package org.beffroi.sources.mastodon;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.mapping.Mapped;
import org.beffroi.sources.mapping.Notices;
import org.beffroi.sources.mapping.Reading;
import org.beffroi.sources.mapping.RowMapper;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.table.json.TreeCells;
import org.beffroi.sources.web.WebSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Public posts of Mastodon, by its REST API (docs.joinmastodon.org, version 4). One visit is one page.
 *
 * <p>First some pages of the past, from the newest backwards; then, each time, what is newer than the newest seen, page by
 * page, so that nothing is missed however long the pause was; at last some of the posts of the last week are asked for again,
 * so that edits and deletions are followed. Posts that are not public or unlisted are never kept.
 */
@Component(service = Source.class)
@Source.Info(id = "mastodon")
public final class MastodonSource extends WebSource<MastodonParameters> {

    private static final int PAGE = 40;
    private static final int PAST_PAGES = 10;
    private static final int CHECKED = 20;
    private static final Duration CHANGEABLE = Duration.ofDays(7);
    private static final Set<String> FOR_ALL = Set.of("public", "unlisted");

    /** Mastodon over that web. */
    @Activate
    public MastodonSource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(MastodonParameters parameters, Optional<String> cursor, VisitContext context) {
        MastodonCursor before = cursor.map(MastodonCursor::read).orElse(MastodonCursor.NONE);
        Instance instance = new Instance(web(), parameters, context);
        try {
            MastodonCursor at = known(before, parameters, instance);
            if (at.newest().isEmpty()) {
                return past(instance, timeline(parameters, at, instance, ""), at, context);
            }
            return at.back().isEmpty()
                    ? since(instance, timeline(parameters, at, instance, at.newest()), at, context)
                    : past(instance, URI.create(at.back()), at, context);
        } catch (Instance.TooMany e) {
            String host = String.valueOf(parameters.url().getHost());
            Instant until = e.until().orElse(context.now().plus(Duration.ofMinutes(15)));
            return new Visit(
                    List.of(),
                    before.written(),
                    false,
                    Optional.of(until),
                    List.of(Sentence.of(MastodonSource.class, "instance.later", host)));
        }
    }

    private static MastodonCursor known(MastodonCursor at, MastodonParameters parameters, Instance instance)
            throws Instance.TooMany {
        boolean unknown = parameters.account().isPresent() && at.account().isEmpty();
        return unknown ? at.withAccount(instance.account(parameters.account().get())) : at;
    }

    /** The address of what is asked for, newer than a status or simply the newest. */
    private static URI timeline(MastodonParameters parameters, MastodonCursor at, Instance instance, String since) {
        String from = "limit=" + PAGE + (since.isEmpty() ? "" : "&min_id=" + since);
        if (parameters.hashtag().isPresent()) {
            String tag = parameters.hashtag().get().replaceFirst("^#", "");
            return instance.at("api/v1/timelines/tag/" + Instance.encoded(tag) + "?" + from);
        }
        if (parameters.account().isPresent()) {
            return instance.at("api/v1/accounts/" + Instance.encoded(at.account()) + "/statuses?" + from);
        }
        if (parameters.search().isPresent()) {
            String words = Instance.encoded(parameters.search().get());
            return instance.at("api/v2/search?type=statuses&q=" + words + "&" + from);
        }
        boolean local = parameters.timeline().orElseThrow() == MastodonParameters.Timeline.LOCAL;
        return instance.at("api/v1/timelines/public?" + from + (local ? "&local=true" : ""));
    }

    private Visit past(Instance instance, URI address, MastodonCursor at, VisitContext context)
            throws Instance.TooMany {
        Instance.Page page = instance.page(address);
        int pages = at.pages() + 1;
        boolean enough = page.statuses().isEmpty() || pages >= PAST_PAGES;
        MastodonCursor after = at.after(changeable(page.statuses(), context), enough ? "" : page.older(), pages);
        // an empty timeline has no newest status to go on from: its first page is asked for again next time;
        // who goes on among older pages, perhaps long after the first one, looks at what came since too
        boolean further = !after.back().isEmpty() || !at.newest().isEmpty();
        return visit(page.statuses(), newest(after, page), further, List.of(), context);
    }

    /** Statuses too old to be watched still say where to go on from. */
    private static MastodonCursor newest(MastodonCursor at, Instance.Page page) {
        String newest = at.newest();
        for (Map<String, Object> status : page.statuses()) {
            String id = Tree.text(status, "id");
            newest = MastodonCursor.isNewer(id, newest) ? id : newest;
        }
        return new MastodonCursor(newest, at.back(), at.pages(), at.account(), at.recent());
    }

    private Visit since(Instance instance, URI address, MastodonCursor at, VisitContext context)
            throws Instance.TooMany {
        Instance.Page page = instance.page(address);
        if (page.statuses().isEmpty()) {
            return again(instance, at, context);
        }
        MastodonCursor after = newest(at.after(changeable(page.statuses(), context), "", at.pages()), page);
        boolean further = MastodonCursor.isNewer(after.newest(), at.newest());
        return visit(page.statuses(), after, further, List.of(), context);
    }

    /** Asks for some statuses again: an edited one comes back, a deleted one does not. */
    private Visit again(Instance instance, MastodonCursor at, VisitContext context) throws Instance.TooMany {
        List<Map<String, Object>> found = new ArrayList<>();
        List<MentionId> gone = new ArrayList<>();
        Map<String, Boolean> there = new LinkedHashMap<>();
        List<Map.Entry<String, String>> turn =
                at.recent().entrySet().stream().limit(CHECKED).toList();
        for (Map.Entry<String, String> one : turn) {
            context.cancel().check();
            Optional<Map<String, Object>> status = instance.status(one.getKey());
            boolean open = status.filter(MastodonSource::isForAll).isPresent();
            if (open) {
                found.add(status.get());
            } else {
                gone.add(MentionId.of("mastodon", one.getValue()));
            }
            there.put(one.getKey(), open && isChangeable(status.get(), context));
        }
        return visit(found, at.checked(there), false, gone, context);
    }

    private Visit visit(
            List<Map<String, Object>> statuses,
            MastodonCursor after,
            boolean more,
            List<MentionId> gone,
            VisitContext context) {
        Notices notices = new Notices();
        RowMapper mapper = new RowMapper(
                KnownProfiles.read("mastodon"),
                new Columns(List.of(), true),
                Fields.core(),
                networks(),
                new Reading(
                        context.origin().source(),
                        "mastodon",
                        context.origin().batch(),
                        context.origin().collected(),
                        context.zone(),
                        true),
                notices);
        List<Mention> mentions = new ArrayList<>();
        // oldest first, so that a reply comes after what it answers
        for (Map<String, Object> status : statuses.reversed()) {
            if (isForAll(status)) {
                Mapped mapped = mapper.map(new Row.Whole(new Place("", mentions.size() + 1L), new TreeCells(status)));
                if (mapped instanceof Mapped.Kept kept) {
                    mentions.add(kept.mention());
                }
            }
        }
        return new Visit(mentions, after.written(), more, Optional.empty(), gone, List.of());
    }

    /** What is shown to all, and is no repetition of what is not. */
    private static boolean isForAll(Map<String, Object> status) {
        Map<String, Object> repeated = Tree.object(status, "reblog");
        return FOR_ALL.contains(Tree.text(status, "visibility"))
                && (repeated.isEmpty() || FOR_ALL.contains(Tree.text(repeated, "visibility")));
    }

    private static Map<String, String> changeable(List<Map<String, Object>> statuses, VisitContext context) {
        Map<String, String> changeable = new LinkedHashMap<>();
        for (Map<String, Object> status : statuses) {
            if (isForAll(status) && isChangeable(status, context)) {
                changeable.put(Tree.text(status, "id"), Tree.text(status, "uri"));
            }
        }
        return changeable;
    }

    private static boolean isChangeable(Map<String, Object> status, VisitContext context) {
        try {
            return Instant.parse(Tree.text(status, "created_at"))
                    .isAfter(context.now().minus(CHANGEABLE));
        } catch (DateTimeException e) {
            throw Refusal.of(MastodonSource.class, "instance.date", Tree.text(status, "created_at"));
        }
    }
}
