package org.beffroi.french.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in a text, the longest at each place. Immutable.
 *
 * @param own names of the dossier's own list, which come before communes
 */
record NameFinder(Lexicon lexicon, NameTree own, WordLists lists) {

    List<Hit> hits(Passage passage) {
        List<Hit> hits = List.of();
        for (int at = 0; at < passage.size(); at++) {
            Hit hit = passage.isTag(at) ? tag(passage, at) : passage.isWord(at) ? at(passage, at) : null;
            if (hit != null) {
                hits = hits.isEmpty() ? new ArrayList<>(4) : hits;
                hits.add(hit);
                at = hit.last();
            }
        }
        return hits;
    }

    private Hit at(Passage passage, int at) {
        String word = passage.word(at);
        Hit mine = longest(passage, at, own.first(word));
        if (mine != null) {
            return mine;
        }
        NameTree.Node node = lexicon.tree().first(word);
        return node == null ? null : longest(passage, at, node);
    }

    /** A whole hashtag that is one name written together. */
    private Hit tag(Passage passage, int at) {
        Name together = lexicon.joined(passage.token(at).form().substring(1));
        int last = at;
        while (together != null
                && last + 1 < passage.size()
                && passage.token(last + 1).end() <= passage.token(at).end()) {
            last++;
        }
        return last > at ? hit(passage, at + 1, last, together) : null;
    }

    private Hit longest(Passage passage, int at, NameTree.Node from) {
        Hit found = null;
        NameTree.Node node = from;
        int last = at;
        while (node != null) {
            if (node.name() != null) {
                Hit hit = hit(passage, at, last, node.name());
                found = hit == null ? found : hit;
            }
            if (last + 1 >= passage.size() || !passage.isJoined(last)) {
                break;
            }
            node = next(passage, node, last);
            last++;
        }
        return found;
    }

    /** What the next word leads to; {@code s/} and a mere slash stand for {@code sur}. */
    private static NameTree.Node next(Passage passage, NameTree.Node node, int last) {
        String word = passage.word(last + 1);
        NameTree.Node next = node.next(word);
        if (next != null) {
            return next;
        }
        if (word.equals("s")) {
            return node.next("sur");
        }
        if (word.equals("ss")) {
            return node.next("sous");
        }
        NameTree.Node over = passage.isSlashed(last) ? node.next("sur") : null;
        return over == null ? null : over.next(word);
    }

    private Hit hit(Passage passage, int first, int last, Name name) {
        Setting setting = Setting.of(passage, first, lists);
        List<Name.OfCommune> communes = new ArrayList<>(name.bearers().size());
        boolean tagged = passage.tagOf(first) >= 0;
        boolean other = false;
        for (Name.Bearer bearer : name.bearers()) {
            if (!(bearer instanceof Name.OfCommune commune)) {
                other = true;
            } else if (agrees(commune, setting.article(), name.words() > 1 || tagged)) {
                communes.add(commune);
            }
        }
        return communes.isEmpty() && !other ? null : new Hit(first, last, name, setting, communes);
    }

    /** Whether the article written is the commune's; of names of several words it is often left out. */
    private static boolean agrees(Name.OfCommune commune, Article written, boolean mayLack) {
        return commune.article() == written || written == Article.NONE && mayLack;
    }
}
