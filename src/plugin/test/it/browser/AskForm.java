package it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** The request form as a person fills it in: by what stands beside the fields, never by their ids. */
public final class AskForm {
    private final Surfer mentee;
    private final Page page;

    public AskForm(Surfer mentee) {
        this.mentee = mentee;
        this.page = mentee.open("/display/MENTOR/Ask+for+a+mentor");
    }

    public AskForm fill(String title, Map<String, String> answersByQuestion, String weeks) {
        page.getByLabel("Title of your project").fill(title);
        answersByQuestion.forEach(
                (question, answer) -> page.getByLabel(question).fill(answer));
        page.getByLabel("How many weeks do you expect?").fill(weeks);
        return this;
    }

    public AskForm tick(List<String> labels) {
        labels.forEach(label -> page.getByLabel(label).check());
        return this;
    }

    public AskForm tickAllChecks() {
        for (Locator check : page.locator("input[name=checks]").all()) {
            check.check();
        }
        return this;
    }

    public void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    public Page page() {
        return page;
    }

    public Surfer mentee() {
        return mentee;
    }
}
