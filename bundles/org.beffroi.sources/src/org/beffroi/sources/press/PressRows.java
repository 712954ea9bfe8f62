package org.beffroi.sources.press;

import java.util.Iterator;
import java.util.List;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;

/** Articles of one export, read whole before: such exports hold a thousand at most. */
final class PressRows implements Rows {

    private final Content content;
    private final List<String> columns;
    private final Iterator<Article> articles;

    PressRows(Content content, List<String> columns, List<Article> articles) {
        this.content = content;
        this.columns = List.copyOf(columns);
        this.articles = articles.iterator();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public Row next() {
        Article article = articles.next();
        return new Row.Whole(new Place(content.entry(), article.line()), article.cells());
    }

    @Override
    public void close() {
        // all was read
    }
}
