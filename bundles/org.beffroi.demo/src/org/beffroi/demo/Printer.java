package org.beffroi.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.demo.script.Channel;

/** Turns drafts into mentions: only what a network would tell is kept; addresses are under reserved domains. */
final class Printer {

    private static final Pattern HASHTAG = Pattern.compile("(?<![\\w&/])#([\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s)»]+[^\\s)».,;!?]");
    private static final Pattern MENTIONED = Pattern.compile("(?<![\\w.])@([A-Za-z0-9_.]+[A-Za-z0-9_])");
    private static final Set<Channel> PLACED = Set.of(Channel.GOOGLE, Channel.LETTER, Channel.COUNTER, Channel.COUNCIL);
    private static final Origin ORIGIN = new Origin("demo", new BatchId("demo"), DemoTown.TODAY);

    private final Map<String, Integer> replies;
    private final Engagement engagement = new Engagement();

    /** @param replies number of replies in a conversation by the identity of what opened it */
    Printer(Map<String, Integer> replies) {
        this.replies = replies;
    }

    Mention mention(Draft draft) {
        FieldValues.Builder values = FieldValues.builder();
        said(values, draft);
        found(values, draft);
        links(values, draft);
        engagement
                .of(draft, replies.getOrDefault(draft.id(), 0))
                .forEach((name, count) -> values.put(countField(name), count));
        return new Mention(new MentionId(draft.id()), ORIGIN, values.build());
    }

    private static void said(FieldValues.Builder values, Draft draft) {
        Person person = draft.person();
        values.put(CoreFields.PUBLISHED, draft.published())
                .put(CoreFields.NETWORK, draft.channel().network())
                .put(CoreFields.TYPE, draft.type())
                .put(CoreFields.TITLE, draft.title())
                .put(CoreFields.TEXT_BODY, draft.text())
                .put(CoreFields.AUTHOR, draft.channel().online() ? person.handle() : person.name())
                .put(CoreFields.AUTHOR_NAME, person.name())
                .put(CoreFields.OUTLET, draft.outlet())
                .put(CoreFields.LANGUAGE, draft.more("lang", "fr"));
        if (person.official()) {
            values.put(CoreFields.OFFICIAL, true);
        }
        if (draft.more().containsKey("r")) {
            values.put(CoreFields.RATING, Long.valueOf(draft.more("r", "")));
        }
    }

    private static void found(FieldValues.Builder values, Draft draft) {
        List<String> links = all(LINK, "://", draft.text());
        values.put(CoreFields.HASHTAGS, all(HASHTAG, "#", draft.text())).put(CoreFields.LINKS, links);
        if (draft.channel().online()) {
            values.put(CoreFields.MENTIONED, all(MENTIONED, "@", draft.text())).put(CoreFields.URL, address(draft));
        }
        boolean located = PLACED.contains(draft.channel())
                || draft.channel() == Channel.INSTAGRAM
                        && draft.opens()
                        && Dice.of("located", draft.id()).chance(0.4);
        if (located && draft.more().containsKey("place")) {
            values.put(CoreFields.PLACE, List.of(draft.more("place", "")));
        }
    }

    private static void links(FieldValues.Builder values, Draft draft) {
        values.put(CoreFields.REPLY_TO, draft.links().get("replyTo"))
                .put(CoreFields.REPOST_OF, draft.links().get("repostOf"))
                .put(CoreFields.QUOTE_OF, draft.links().get("quoteOf"))
                .put(CoreFields.THREAD, draft.links().get("thread"));
    }

    private static List<String> all(Pattern pattern, String sign, String text) {
        if (text.indexOf(sign) < 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
        }
        return found;
    }

    private static String address(Draft draft) {
        String number = draft.id().substring(draft.id().indexOf(':') + 1);
        if (draft.channel() == Channel.PRESS || draft.channel() == Channel.WEB) {
            String site = draft.type().equals("comment") ? "commentaires.example" : site(draft.person());
            return "https://" + site + "/" + day(draft.published()) + "/" + number;
        }
        return "https://" + draft.channel().network() + ".example/"
                + draft.person().handle().toLowerCase(Locale.ROOT) + "/" + number;
    }

    /** The domain of someone who has a site. */
    static String site(Person person) {
        return person.handle().replace('_', '-') + ".example";
    }

    private static String day(Instant published) {
        return published.atZone(DemoTown.ZONE).toLocalDate().toString().replace('-', '/');
    }

    private static Field countField(String name) {
        return switch (name) {
            case "likes" -> CoreFields.LIKES;
            case "shares" -> CoreFields.SHARES;
            case "comments" -> CoreFields.COMMENTS;
            case "views" -> CoreFields.VIEWS;
            case "followers" -> CoreFields.FOLLOWERS;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
