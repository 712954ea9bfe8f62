package org.beffroi.sources.review;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.beffroi.sources.mapping.JsonMentions;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.web.JsonApi;
import org.beffroi.sources.web.WebSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reviews of a place that the body manages, with their stars, and its own answers: those that changed since the last visit,
 * down to what is known.
 */
@Component(service = Source.class)
@Source.Info(id = "google-reviews")
public final class GoogleReviewsSource extends WebSource<GoogleReviewsParameters> {

    private static final int MOST_PAGES = 10;
    private static final String PAGE = "50";
    private static final String TRANSLATED = "(Translated by Google)";
    private static final String ORIGINAL = "(Original)";

    /** Google over that web. */
    @Activate
    public GoogleReviewsSource(@Reference Web web) {
        super(web);
    }

    @Override
    public Visit visit(GoogleReviewsParameters parameters, Optional<String> cursor, VisitContext context) {
        String access = parameters
                .endpoint()
                .refreshed(parameters.refreshToken(), "refreshToken", web(), context)
                .access();
        JsonApi api = new JsonApi(web(), context, access);
        JsonMentions made =
                new JsonMentions(KnownProfiles.beside(GoogleReviewsSource.class, "google.json"), context, networks());
        ReviewsState state = cursor.map(ReviewsState::read).orElse(ReviewsState.NONE);
        Optional<Instant> later = Optional.empty();
        boolean more = true;
        try {
            for (int pages = 0; more && pages < MOST_PAGES; pages++) {
                context.cancel().check();
                state = page(api, parameters, state, made);
                more = state.next().isPresent();
            }
        } catch (JsonApi.Later e) {
            later = Optional.of(e.until());
        }
        List<Sentence> remarks = new ArrayList<>();
        later.ifPresent(until -> remarks.add(Sentence.of(GoogleReviewsSource.class, "api.later")));
        return new Visit(made.mentions(), state.written(), more && later.isEmpty(), later, remarks);
    }

    private static ReviewsState page(
            JsonApi api, GoogleReviewsParameters parameters, ReviewsState before, JsonMentions made)
            throws JsonApi.Later {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("pageSize", PAGE);
        question.put("orderBy", "updateTime desc");
        before.next().ifPresent(page -> question.put("pageToken", page));
        URI address = JsonApi.address(parameters.reviews(), question);
        JsonApi.Answer answer = api.ask(address);
        if (!answer.good()) {
            throw JsonApi.refused(address, answer, Tree.text(Tree.object(answer.tree(), "error"), "message"));
        }
        ReviewsState state = before;
        boolean reached = false;
        for (Map<String, Object> review : Tree.objects(answer.tree(), "reviews")) {
            Optional<Instant> changed = changed(review);
            boolean known = changed.isPresent()
                    && before.floor()
                            .filter(floor -> changed.get().isBefore(floor))
                            .isPresent();
            reached |= known;
            if (!known) {
                made.take(row(review, parameters));
                state = changed.map(state::seen).orElse(state);
            }
        }
        Optional<String> next = Optional.of(Tree.text(answer.tree(), "nextPageToken"))
                .filter(page -> !page.isEmpty() && !Optional.of(page).equals(before.next()));
        return reached || next.isEmpty() ? state.reached() : state.at(next);
    }

    private static Optional<Instant> changed(Map<String, Object> review) {
        try {
            return Optional.of(Instant.parse(Tree.text(review, "updateTime")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> row(Map<String, Object> review, GoogleReviewsParameters parameters) {
        Map<String, Object> row = new LinkedHashMap<>(review);
        row.put("said", original(Tree.text(review, "comment")));
        row.put("answer", original(Tree.text(Tree.object(review, "reviewReply"), "comment")));
        row.put("outlet", parameters.outlet());
        return row;
    }

    /** What was written, without the translation that Google puts before or behind it. */
    static String original(String comment) {
        int original = comment.indexOf(ORIGINAL);
        if (original >= 0) {
            return comment.substring(original + ORIGINAL.length()).strip();
        }
        int translated = comment.indexOf(TRANSLATED);
        return translated > 0 ? comment.substring(0, translated).strip() : comment.strip();
    }
}
