package org.openmentorship.host.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmentorship.host.data.Database;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails received so far, newest first; kept in the database. */
public final class Inbox {

    private static final RowMapper<Mail> ROW = (row, i) -> new Mail(
            row.getLong("id"),
            Instant.ofEpochMilli(row.getLong("received")),
            row.getString("sender"),
            row.getString("recipient"),
            row.getString("subject"),
            row.getString("plain"),
            row.getString("html"));

    private final JdbcClient jdbc;

    public Inbox(Database database) {
        jdbc = database.jdbc();
        database.prepare("""
                create table if not exists host_mail (
                  id bigint generated always as identity primary key, received bigint not null,
                  sender varchar(500), recipient varchar(2000), subject varchar(2000), plain text, html text)""");
    }

    public List<Mail> mails() {
        return mails(500);
    }

    public List<Mail> mails(int limit) {
        return jdbc.sql("select * from host_mail order by id desc limit ?")
                .param(limit)
                .query(ROW)
                .list();
    }

    public Optional<Mail> mail(long id) {
        return jdbc.sql("select * from host_mail where id = ?")
                .param(id)
                .query(ROW)
                .optional();
    }

    public void clear() {
        jdbc.sql("delete from host_mail").update();
    }

    /** Keeps a mail; the id is given by the database. */
    public void add(Mail mail) {
        jdbc.sql("insert into host_mail (received, sender, recipient, subject, plain, html) values (?, ?, ?, ?, ?, ?)")
                .params(mail.date().toEpochMilli(), cut(mail.from(), 500), cut(mail.to(), 2000))
                .params(cut(mail.subject(), 2000), mail.text(), mail.html())
                .update();
    }

    private static String cut(String text, int limit) {
        return text.length() > limit ? text.substring(0, limit) : text;
    }
}
