package com.example.kiosque;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The deliveries of a kiosk: a JSON object whose {@code articles} have an {@code id}, a {@code title}, an {@code outlet}, a
 * time in {@code published} and perhaps a {@code url} and a {@code text}. Those marked {@code private} are never taken.
 *
 * <p>The cursor is the time of the newest article brought so far.
 */
@Component(service = Source.class)
@Source.Info(id = "kiosque")
public final class KiosqueSource implements Source<KiosqueParameters> {

    private static final int ERRORS = 400;

    private final Web web;

    /** Kiosks over that web. */
    @Activate
    public KiosqueSource(@Reference Web web) {
        this.web = web;
    }

    @Override
    public Visit visit(KiosqueParameters parameters, Optional<String> cursor, VisitContext context) {
        Instant known = cursor.map(Instant::parse).orElse(Instant.MIN);
        Instant newest = known;
        List<Mention> brought = new ArrayList<>();
        List<Sentence> remarks = new ArrayList<>();
        for (Object delivered : deliveries(parameters, context)) {
            context.cancel().check();
            if (!(delivered instanceof Map<?, ?> article) || Boolean.TRUE.equals(article.get("private"))) {
                continue;
            }
            try {
                Instant published = Instant.parse(text(article, "published"));
                if (published.isAfter(known)) {
                    brought.add(mention(article, published, context));
                    newest = published.isAfter(newest) ? published : newest;
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                remarks.add(Sentence.of(KiosqueSource.class, "kiosque.article.unreadable", text(article, "title")));
            }
        }
        String next = newest.equals(Instant.MIN) ? "" : newest.toString();
        return new Visit(brought, next.isEmpty() ? cursor.orElse("") : next, false, Optional.empty(), remarks);
    }

    private List<?> deliveries(KiosqueParameters parameters, VisitContext context) {
        String address = parameters.address().toString();
        try {
            Web.Reply reply =
                    web.get(Web.Request.of(parameters.address()).allowing(context.allowedHosts()), context.cancel());
            if (reply.status() >= ERRORS) {
                throw Refusal.of(KiosqueSource.class, "kiosque.closed", address, reply.status());
            }
            if (JsonText.read(reply.body()).get("articles") instanceof List<?> articles) {
                return articles;
            }
            throw Refusal.of(KiosqueSource.class, "kiosque.no.articles", address);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(KiosqueSource.class, "kiosque.unreadable", address, String.valueOf(e.getMessage())), e);
        }
    }

    private static Mention mention(Map<?, ?> article, Instant published, VisitContext context) {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.NETWORK, "press")
                .put(CoreFields.TYPE, "article")
                .put(CoreFields.PUBLISHED, published)
                .put(CoreFields.TITLE, text(article, "title"))
                .put(CoreFields.TEXT_BODY, text(article, "text"))
                .put(CoreFields.OUTLET, text(article, "outlet"))
                .put(CoreFields.URL, text(article, "url"))
                .build();
        return new Mention(MentionId.of("kiosque", known(text(article, "id"))), context.origin(), values);
    }

    private static String known(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An article has an id");
        }
        return id;
    }

    private static String text(Map<?, ?> article, String member) {
        Object value = article.get(member);
        return value == null ? "" : value.toString();
    }
}
