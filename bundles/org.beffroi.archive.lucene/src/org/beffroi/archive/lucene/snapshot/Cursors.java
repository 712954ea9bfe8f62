package org.beffroi.archive.lucene.snapshot;

import org.apache.lucene.search.ScoreDoc;
import org.beffroi.archive.lucene.snapshot.MostReactions.Reacted;
import org.beffroi.archive.lucene.snapshot.NewestFirst.Place;
import org.beffroi.core.archive.Cursor;

/** Places in a list, written down and read again. */
final class Cursors {

    private Cursors() {}

    static Cursor ofNewest(Place place) {
        return new Cursor("n " + place.published() + " " + place.key());
    }

    static Cursor ofOldest(Place place) {
        return new Cursor("o " + place.published() + " " + place.key());
    }

    static Cursor of(Reacted place) {
        return new Cursor("l " + place.place().published() + " " + place.place().key() + " " + place.reactions());
    }

    static Cursor of(ScoreDoc place) {
        return new Cursor("r " + Float.floatToIntBits(place.score) + " " + place.doc);
    }

    static Place newest(Cursor cursor) {
        return place(parts(cursor, "n", 3));
    }

    static Place oldest(Cursor cursor) {
        return place(parts(cursor, "o", 3));
    }

    static Reacted reacted(Cursor cursor) {
        String[] parts = parts(cursor, "l", 4);
        return new Reacted(Long.parseLong(parts[3]), place(parts));
    }

    private static Place place(String[] parts) {
        return new Place(Long.parseLong(parts[1]), Long.parseLong(parts[2]), 0);
    }

    static ScoreDoc score(Cursor cursor) {
        String[] parts = parts(cursor, "r", 3);
        return new ScoreDoc(Integer.parseInt(parts[2]), Float.intBitsToFloat(Integer.parseInt(parts[1])));
    }

    private static String[] parts(Cursor cursor, String kind, int count) {
        String[] parts = cursor.value().split(" ");
        if (parts.length != count || !parts[0].equals(kind)) {
            throw new IllegalArgumentException("Not a cursor of this order: " + cursor.value());
        }
        return parts;
    }
}
