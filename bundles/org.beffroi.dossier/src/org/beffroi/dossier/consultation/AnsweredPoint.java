package org.beffroi.dossier.consultation;

import java.util.Optional;

/**
 * A point with the answer that was given to it.
 *
 * @param answer empty where it has none
 * @param sure false where so much was contributed since that it may be another point: a person should look
 */
public record AnsweredPoint(Point point, Optional<PointAnswer> answer, boolean sure) {

    /** The body's own words for it, else the sentence. */
    public String name() {
        return answer.flatMap(one -> one.said().title()).orElse(point.quotation());
    }
}
