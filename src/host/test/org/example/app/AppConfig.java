package org.example.app;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the tiny app. */
@Configuration(proxyBeanMethods = false)
public class AppConfig {

    @Bean
    public Counter counter(ActiveObjects tables) {
        return new Counter(tables);
    }

    @Bean
    public JobRunner mailJob(MailServerManager mails) {
        return request -> {
            try {
                mails.getDefaultSMTPMailServer()
                        .send(new Email("ann@example.org")
                                .setSubject("Grüße")
                                .setBody("It ticked. 🎉")
                                .setMimeType("text/plain"));
                return JobRunnerResponse.success("sent");
            } catch (MailException e) {
                return JobRunnerResponse.failed(e);
            }
        };
    }
}
