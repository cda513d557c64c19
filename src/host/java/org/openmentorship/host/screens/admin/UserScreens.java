package org.openmentorship.host.screens.admin;

import java.io.IOException;
import java.util.List;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;
import org.openmentorship.host.wiki.WikiProblem;
import org.openmentorship.host.wiki.people.Account;

/** The accounts: their names, whether they are active, and their end. */
public final class UserScreens {
    private static final String USERS = "/admin/users/browseusers.action";

    private final Desk desk;

    public UserScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get(USERS, this::list);
        router.get("/admin/users/edituser.action", visit -> {
            Account account = account(visit);
            form(visit, account, account.name(), account.fullName(), account.email(), "");
        });
        router.post("/admin/users/doedituser.action", this::edit);
        router.get("/admin/users/removeuser.action", visit -> {
            Account account = account(visit);
            desk.show(visit, view("removeuser", "Delete " + account.fullName()).with("account", account));
        });
        router.post("/admin/users/changeuser.action", this::change);
    }

    private void list(Visit visit) throws IOException {
        List<Person> people = desk.wiki().people.search("", 1000).stream()
                .map(account -> new Person(
                        account,
                        desk.wiki().people.groupsOf(account.key().getStringValue()),
                        account.equals(visit.user())))
                .toList();
        desk.show(visit, view("users", "Users").with("people", people));
    }

    private void edit(Visit visit) throws IOException {
        Account account = account(visit);
        String name = visit.param("newName").strip();
        try {
            desk.wiki().accounts.change(account, name, visit.param("fullName"), visit.param("email"));
        } catch (WikiProblem e) {
            form(visit, account, name, visit.param("fullName"), visit.param("email"), e.getMessage());
            return;
        }
        desk.wiki().audit.note("User: changed", account.name() + " → " + name);
        visit.redirect(USERS);
    }

    private void form(Visit visit, Account account, String name, String fullName, String email, String problem)
            throws IOException {
        desk.show(
                visit,
                view("edituser", "Edit " + account.fullName())
                        .status(problem.isEmpty() ? 200 : 400)
                        .with("account", account)
                        .with("newName", name)
                        .with("fullName", fullName)
                        .with("email", email)
                        .with("problem", problem));
    }

    private void change(Visit visit) throws IOException {
        Account account = account(visit);
        if (account.equals(visit.user())) {
            throw new Stop(400, "You cannot take away your own account.");
        }
        switch (visit.param("deed")) {
            case "deactivate" -> desk.wiki().accounts.deactivate(account);
            case "activate" -> desk.wiki().accounts.reactivate(account);
            case "delete" -> desk.wiki().accounts.delete(account);
            default -> throw new Stop(400, "A user can be activated, deactivated or deleted.");
        }
        desk.wiki().audit.note("User: " + visit.param("deed"), account.name());
        visit.redirect(USERS);
    }

    private Account account(Visit visit) {
        return desk.wiki()
                .people
                .byName(visit.param("name"))
                .orElseThrow(() -> new Stop(404, "There is no person with this user name."));
    }

    private static View view(String template, String title) {
        return View.of("admin/" + template, title).area("admin");
    }

    /** One line of the list of users; nobody takes away their own account. */
    public record Person(Account account, List<String> groups, boolean self) {}
}
