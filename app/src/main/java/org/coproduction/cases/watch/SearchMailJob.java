package org.coproduction.cases.watch;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/** Each morning those are told who want it daily, on Mondays also those who want it weekly. */
@Configuration(proxyBeanMethods = false)
class SearchMailJob {
    private static final Logger LOG = LoggerFactory.getLogger(SearchMailJob.class);
    private static final LocalTime MORNING = LocalTime.of(7, 15);

    private final SavedSearches searches;
    private final NewCases news;
    private final SearchMails mails;
    private final SearchIndex index;

    SearchMailJob(SavedSearches searches, NewCases news, SearchMails mails, SearchIndex index) {
        this.searches = searches;
        this.news = news;
        this.mails = mails;
        this.index = index;
    }

    @Bean
    Task<Void> searchMailsOfMorning() {
        return Tasks.recurring("search-mails", Schedules.daily(MORNING))
                .execute((morning, context) -> morning(LocalDate.now()));
    }

    /** One member’s fault is not another’s. A search that names what the vocabulary no longer has finds nothing. */
    void morning(LocalDate day) {
        long last = news.last();
        index.refresh();
        List<SearchRhythm> due = day.getDayOfWeek() == DayOfWeek.MONDAY
                ? List.of(SearchRhythm.DAILY, SearchRhythm.WEEKLY)
                : List.of(SearchRhythm.DAILY);
        for (UUID search : searches.due(due)) {
            try {
                mails.tell(search, last);
            } catch (DataAccessException | Refusal e) {
                LOG.warn("What is new in a search could not be told this morning", e);
            }
        }
    }
}
