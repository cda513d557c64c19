package org.openmentorship.host.wiki.page;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One row of content as the database has it: a page or a comment in its newest version. */
public record ContentRow(
        long id,
        String kind,
        long space,
        long parent,
        String title,
        String body,
        int version,
        String versionComment,
        String status,
        String creator,
        long created,
        String modifier,
        long modified) {
    static final String COLUMNS = "select id, kind, space_id, parent_id, title, body, version, version_comment, status,"
            + " creator, created, modifier, modified from wiki_content ";

    static ContentRow read(ResultSet row, int number) throws SQLException {
        return new ContentRow(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("space_id"),
                row.getLong("parent_id"),
                row.getString("title"),
                row.getString("body"),
                row.getInt("version"),
                row.getString("version_comment"),
                row.getString("status"),
                row.getString("creator"),
                row.getLong("created"),
                row.getString("modifier"),
                row.getLong("modified"));
    }

    /** An older or the newest version in the history of a page. */
    public record Version(int number, String title, String body, String comment, String modifier, long modified) {
        static Version read(ResultSet row, int number) throws SQLException {
            return new Version(
                    row.getInt("version"),
                    row.getString("title"),
                    row.getString("body"),
                    row.getString("version_comment"),
                    row.getString("modifier"),
                    row.getLong("modified"));
        }
    }
}
