create sequence public."AO_67D71C_NOTIFY_OUTBOX_ID_seq" as integer;
create sequence public."AO_67D71C_PROGRAMME_ID_seq" as integer;
create sequence public."AO_67D71C_REQUEST_ID_seq" as integer;
create sequence public."AO_67D71C_REQUEST_OFFER_ID_seq" as integer;
create sequence public."AO_67D71C_REQUEST_SKILL_ID_seq" as integer;
create sequence public."AO_67D71C_REQUEST_TALLY_ID_seq" as integer;
create sequence public."AO_67D71C_SHARED_AUDIT_ID_seq" as integer;
create table public."AO_67D71C_NOTIFY_OUTBOX" (
  "ATTEMPTS" integer default 0 not null,
  "DUE_AT" bigint default 0 not null,
  "ID" integer default nextval('"AO_67D71C_NOTIFY_OUTBOX_ID_seq"'::regclass) not null,
  "KIND" character varying(255) not null,
  "MATTER" text,
  "ONCE_KEY" character varying(450) not null,
  "PROBLEM" character varying(450),
  "RECIPIENT" character varying(255) not null,
  "STATE" character varying(255) not null,
  constraint "AO_67D71C_NOTIFY_OUTBOX_pkey" PRIMARY KEY ("ID"),
  constraint u_ao_67d71c_notify_1227760801 UNIQUE ("ONCE_KEY"));
create table public."AO_67D71C_PROGRAMME" (
  "DOCUMENT" text,
  "ID" integer default nextval('"AO_67D71C_PROGRAMME_ID_seq"'::regclass) not null,
  "PROGRAMME_KEY" character varying(255) not null,
  "STATE" character varying(255) not null,
  "VERSION" integer default 0 not null,
  constraint "AO_67D71C_PROGRAMME_pkey" PRIMARY KEY ("ID"),
  constraint u_ao_67d71c_program1374104025 UNIQUE ("PROGRAMME_KEY"));
create table public."AO_67D71C_REQUEST" (
  "CHANGED_AT" bigint default 0 not null,
  "CREATED_AT" bigint default 0 not null,
  "ID" integer default nextval('"AO_67D71C_REQUEST_ID_seq"'::regclass) not null,
  "NEWNESS" bigint default 0 not null,
  "OFFERS" integer default 0 not null,
  "OPENED_AT" bigint default 0 not null,
  "OWNER_KEY" character varying(255) not null,
  "PROGRAMME" character varying(255) not null,
  "REDIRECT_TO" character varying(255),
  "REDIRECT_WORDS" text,
  "SEARCH_TEXT" text,
  "SHELF" character varying(30) not null,
  "STATE" character varying(255) not null,
  "SUBMISSION" character varying(255) not null,
  "TITLE" character varying(450),
  "TURN" integer default 0 not null,
  "VERSION" integer default 0 not null,
  "WEEKS" integer default 0 not null,
  "WORDS" text,
  constraint "AO_67D71C_REQUEST_pkey" PRIMARY KEY ("ID"),
  constraint u_ao_67d71c_request_submission UNIQUE ("SUBMISSION"));
create table public."AO_67D71C_REQUEST_OFFER" (
  "ID" integer default nextval('"AO_67D71C_REQUEST_OFFER_ID_seq"'::regclass) not null,
  "MENTOR_KEY" character varying(255) not null,
  "MESSAGE" text,
  "OFFERED_AT" bigint default 0 not null,
  "REQUEST_NUMBER" integer default 0 not null,
  "STANDING_KEY" character varying(255) not null,
  "STATE" character varying(255) not null,
  "VERSION" integer default 0 not null,
  constraint "AO_67D71C_REQUEST_OFFER_pkey" PRIMARY KEY ("ID"),
  constraint u_ao_67d71c_request1076800943 UNIQUE ("STANDING_KEY"));
create table public."AO_67D71C_REQUEST_SKILL" (
  "ID" integer default nextval('"AO_67D71C_REQUEST_SKILL_ID_seq"'::regclass) not null,
  "REQUEST_NUMBER" integer default 0 not null,
  "SKILL" character varying(255) not null,
  constraint "AO_67D71C_REQUEST_SKILL_pkey" PRIMARY KEY ("ID"));
create table public."AO_67D71C_REQUEST_TALLY" (
  "HELD" bigint default 0 not null,
  "ID" integer default nextval('"AO_67D71C_REQUEST_TALLY_ID_seq"'::regclass) not null,
  "NUMBERS" character varying(450) not null,
  "PROGRAMME" character varying(255) not null,
  constraint "AO_67D71C_REQUEST_TALLY_pkey" PRIMARY KEY ("ID"),
  constraint u_ao_67d71c_request1549539751 UNIQUE ("PROGRAMME"));
create table public."AO_67D71C_SHARED_AUDIT" (
  "ACTOR" character varying(255),
  "DEED" character varying(255) not null,
  "DETAIL" character varying(450),
  "DONE_AT" bigint default 0 not null,
  "ID" integer default nextval('"AO_67D71C_SHARED_AUDIT_ID_seq"'::regclass) not null,
  "SUBJECT" character varying(255) not null,
  "TURN" integer default 0 not null,
  "TURN_KEY" character varying(255) not null,
  constraint "AO_67D71C_SHARED_AUDIT_pkey" PRIMARY KEY ("ID"),
  constraint u_ao_67d71c_shared_1718328887 UNIQUE ("TURN_KEY"));
CREATE INDEX index_ao_67d71c_not1905935789 ON public."AO_67D71C_NOTIFY_OUTBOX" USING btree ("STATE", "DUE_AT");
CREATE INDEX index_ao_67d71c_req1037546594 ON public."AO_67D71C_REQUEST_SKILL" USING btree ("SKILL");
CREATE INDEX index_ao_67d71c_req1574085943 ON public."AO_67D71C_REQUEST_OFFER" USING btree ("MENTOR_KEY");
CREATE INDEX index_ao_67d71c_req2028259762 ON public."AO_67D71C_REQUEST" USING btree ("OWNER_KEY");
CREATE INDEX index_ao_67d71c_req679191476 ON public."AO_67D71C_REQUEST_SKILL" USING btree ("REQUEST_NUMBER");
CREATE INDEX index_ao_67d71c_req71723807 ON public."AO_67D71C_REQUEST_OFFER" USING btree ("REQUEST_NUMBER");
CREATE INDEX index_ao_67d71c_req824147793 ON public."AO_67D71C_REQUEST" USING btree ("PROGRAMME", "SHELF", "WEEKS", "ID");
CREATE INDEX index_ao_67d71c_request_fewest ON public."AO_67D71C_REQUEST" USING btree ("PROGRAMME", "SHELF", "OFFERS", "ID");
CREATE INDEX index_ao_67d71c_request_newest ON public."AO_67D71C_REQUEST" USING btree ("PROGRAMME", "SHELF", "NEWNESS", "ID");
CREATE INDEX index_ao_67d71c_request_oldest ON public."AO_67D71C_REQUEST" USING btree ("PROGRAMME", "SHELF", "OPENED_AT", "ID");
CREATE INDEX index_ao_67d71c_sha673063267 ON public."AO_67D71C_SHARED_AUDIT" USING btree ("SUBJECT");
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 1, 'SUBMITTED', '{"programme":"kind","request":1,"title":"The first, that was offered for","other":"key-mentee","words":"","alternative":""}', 'SUBMITTED:1:1:key-mentor', null, 'key-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 2, 'SUBMITTED', '{"programme":"kind","request":1,"title":"The first, that was offered for","other":"key-mentee","words":"","alternative":""}', 'SUBMITTED:1:1:key-other-mentor', null, 'key-other-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 3, 'OFFERED', '{"programme":"kind","request":1,"title":"The first, that was offered for","other":"key-mentor","words":"I could – “gladly”","alternative":""}', 'OFFERED:1:2:key-mentee', null, 'key-mentee', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 4, 'OFFERED_COORDINATOR', '{"programme":"kind","request":1,"title":"The first, that was offered for","other":"key-mentor","words":"","alternative":""}', 'OFFERED_COORDINATOR:1:2:key-coordinator', null, 'key-coordinator', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 5, 'SUBMITTED', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-mentee","words":"","alternative":""}', 'SUBMITTED:2:1:key-mentor', null, 'key-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 6, 'SUBMITTED', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-mentee","words":"","alternative":""}', 'SUBMITTED:2:1:key-other-mentor', null, 'key-other-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 7, 'OFFERED', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-mentor","words":"","alternative":""}', 'OFFERED:2:2:key-mentee', null, 'key-mentee', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 8, 'OFFERED_COORDINATOR', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-mentor","words":"","alternative":""}', 'OFFERED_COORDINATOR:2:2:key-coordinator', null, 'key-coordinator', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 9, 'OFFERED', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-other-mentor","words":"","alternative":""}', 'OFFERED:2:3:key-mentee', null, 'key-mentee', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 10, 'OFFERED_COORDINATOR', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-other-mentor","words":"","alternative":""}', 'OFFERED_COORDINATOR:2:3:key-coordinator', null, 'key-coordinator', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 11, 'OFFER_WITHDRAWN', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-other-mentor","words":"","alternative":""}', 'OFFER_WITHDRAWN:2:4:key-mentee', null, 'key-mentee', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 12, 'INTRODUCED_MENTEE', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-mentor","words":"","alternative":""}', 'INTRODUCED_MENTEE:2:5:key-mentee', null, 'key-mentee', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 13, 'INTRODUCED_MENTOR', '{"programme":"kind","request":2,"title":"Help me turn some R code into a package","other":"key-mentee","words":"","alternative":""}', 'INTRODUCED_MENTOR:2:5:key-mentor', null, 'key-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 14, 'SUBMITTED', '{"programme":"kind","request":4,"title":"Help me turn some R code into a package","other":"key-other-mentee","words":"","alternative":""}', 'SUBMITTED:4:1:key-mentor', null, 'key-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 15, 'SUBMITTED', '{"programme":"kind","request":4,"title":"Help me turn some R code into a package","other":"key-other-mentee","words":"","alternative":""}', 'SUBMITTED:4:1:key-other-mentor', null, 'key-other-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 16, 'REDIRECTED', '{"programme":"kind","request":4,"title":"Help me turn some R code into a package","other":null,"words":"Try there","alternative":"network"}', 'REDIRECTED:4:2:key-other-mentee', null, 'key-other-mentee', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 17, 'SUBMITTED', '{"programme":"kind","request":5,"title":"Help me turn some R code into a package","other":"key-other-mentee","words":"","alternative":""}', 'SUBMITTED:5:1:key-mentor', null, 'key-mentor', 'WAITING');
insert into public."AO_67D71C_NOTIFY_OUTBOX" ("ATTEMPTS", "DUE_AT", "ID", "KIND", "MATTER", "ONCE_KEY", "PROBLEM", "RECIPIENT", "STATE") values (0, 1795251600000, 18, 'SUBMITTED', '{"programme":"kind","request":5,"title":"Help me turn some R code into a package","other":"key-other-mentee","words":"","alternative":""}', 'SUBMITTED:5:1:key-other-mentor', null, 'key-other-mentor', 'WAITING');
insert into public."AO_67D71C_PROGRAMME" ("DOCUMENT", "ID", "PROGRAMME_KEY", "STATE", "VERSION") values ('{"key":"kind","version":1,"state":"OPEN","spaceKey":"MENTOR","profile":{"name":"KIND Mentoring Scheme","purpose":"Supports professional development.","statusNote":"Draft guidance","values":[],"links":[],"licence":"","weeks":8,"about":[]},"guidance":{"steps":[{"title":"A mentee asks","text":"A mentee puts a request on the board."}],"menteeBenefits":["build your professional network"],"mentorBenefits":["pass on your skills"],"goodProject":["short and simple"],"good":[{"text":"help me turn some R code into a package","reason":"specific and achievable","alternative":""}],"poor":[{"text":"teach me how to code","reason":"open-ended projects are not a good fit","alternative":"training"},{"text":"advise our organisation on x","reason":"mentoring isn’t consultancy","alternative":"meetup"},{"text":"I need someone to encourage me to work harder","reason":"mentoring isn’t cheerleading","alternative":""},{"text":"my spreadsheet is broken","reason":"focal requests belong on the network","alternative":"network"}],"mentorRole":["largely technical advice"],"alternatives":[{"id":"network","label":"Ask the network","text":"","url":"https://example.org/network","message":"Ask there"},{"id":"training","label":"Take a course","text":"","url":"","message":"Have a look at our courses"},{"id":"meetup","label":"Come to a meet-up","text":"","url":"","message":"Bring it along"}]},"form":{"titleLimit":120,"questions":[{"id":"what","text":"What are you trying to do?","help":"","limit":600,"required":true},{"id":"how","text":"How are you trying to do it?","help":"","limit":600,"required":true},{"id":"barriers","text":"Which barrier(s) do you have in place?","help":"","limit":600,"required":true},{"id":"mentor","text":"What do you need a mentor to do?","help":"","limit":600,"required":true}],"checks":[{"id":"infrastructure","text":"It needs no lot of new infrastructure","misfit":"That takes long.","alternative":""},{"id":"organisation","text":"It needs no organisational change","misfit":"That is big.","alternative":"meetup"},{"id":"skills","text":"A mentor needs no unrealistic range of new skills","misfit":"","alternative":""}],"skills":[{"id":"r","label":"R"},{"id":"git","label":"Git"},{"id":"sql","label":"SQL"}],"whoSees":"Everybody who sees this space","maxWeeks":26,"offerLimit":500},"seats":{"leads":[],"coordinators":["key-coordinator"],"contacts":[],"mentors":["key-mentor","key-other-mentor"],"askersGroup":"","mentorsGroup":"mentors"},"places":{"programmePage":"Mentoring","formPage":"Ask for a mentor","boardPage":"Request board"}}', 1, 'kind', 'OPEN', 1);
insert into public."AO_67D71C_REQUEST" ("CHANGED_AT", "CREATED_AT", "ID", "NEWNESS", "OFFERS", "OPENED_AT", "OWNER_KEY", "PROGRAMME", "REDIRECT_TO", "REDIRECT_WORDS", "SEARCH_TEXT", "SHELF", "STATE", "SUBMISSION", "TITLE", "TURN", "VERSION", "WEEKS", "WORDS") values (1795251600000, 1795251600000, 1, -1795251600000, 1, 1795251600000, 'key-mentee', 'kind', null, null, 'the first, that was offered for
nobody in my team has ever built one.
by following the chapters of a book, one each week.
have a look at my structure every second week.
turn three analysis scripts into one tested package.', 'BOARD', 'OPEN', 'key-mentee:5f98eba2-97c6-4cbd-acfb-6407124f519c', 'The first, that was offered for', 2, 1, 6, '{"answers":{"barriers":"Nobody in my team has ever built one.","how":"By following the chapters of a book, one each week.","mentor":"Have a look at my structure every second week.","what":"Turn three analysis scripts into one tested package."},"skills":["r","git"],"checks":["skills","infrastructure","organisation"]}');
insert into public."AO_67D71C_REQUEST" ("CHANGED_AT", "CREATED_AT", "ID", "NEWNESS", "OFFERS", "OPENED_AT", "OWNER_KEY", "PROGRAMME", "REDIRECT_TO", "REDIRECT_WORDS", "SEARCH_TEXT", "SHELF", "STATE", "SUBMISSION", "TITLE", "TURN", "VERSION", "WEEKS", "WORDS") values (1795251600000, 1795251600000, 2, -1795251600000, 1, 1795251600000, 'key-mentee', 'kind', null, null, 'help me turn some r code into a package
nobody in my team has ever built one.
by following the chapters of a book, one each week.
have a look at my structure every second week.
turn three analysis scripts into one tested package.', 'BOARD', 'IN_DISCUSSION', 'key-mentee:cb6d54e7-7390-40f3-9070-c4c204c5db68', 'Help me turn some R code into a package', 5, 2, 6, '{"answers":{"barriers":"Nobody in my team has ever built one.","how":"By following the chapters of a book, one each week.","mentor":"Have a look at my structure every second week.","what":"Turn three analysis scripts into one tested package."},"skills":["r","git"],"checks":["skills","infrastructure","organisation"]}');
insert into public."AO_67D71C_REQUEST" ("CHANGED_AT", "CREATED_AT", "ID", "NEWNESS", "OFFERS", "OPENED_AT", "OWNER_KEY", "PROGRAMME", "REDIRECT_TO", "REDIRECT_WORDS", "SEARCH_TEXT", "SHELF", "STATE", "SUBMISSION", "TITLE", "TURN", "VERSION", "WEEKS", "WORDS") values (1795251600000, 1795251600000, 3, 0, 0, 0, 'key-mentee', 'kind', null, null, 'help me turn some r code into a package
nobody in my team has ever built one.
by following the chapters of a book, one each week.
have a look at my structure every second week.
turn three analysis scripts into one tested package.', 'DRAFT', 'DRAFT', 'key-mentee:ae6a31a6-aa40-43b7-bb7b-4ef8b7a2a092', 'Help me turn some R code into a package', 1, 1, 6, '{"answers":{"barriers":"Nobody in my team has ever built one.","how":"By following the chapters of a book, one each week.","mentor":"Have a look at my structure every second week.","what":"Turn three analysis scripts into one tested package."},"skills":["r","git"],"checks":["skills","infrastructure","organisation"]}');
insert into public."AO_67D71C_REQUEST" ("CHANGED_AT", "CREATED_AT", "ID", "NEWNESS", "OFFERS", "OPENED_AT", "OWNER_KEY", "PROGRAMME", "REDIRECT_TO", "REDIRECT_WORDS", "SEARCH_TEXT", "SHELF", "STATE", "SUBMISSION", "TITLE", "TURN", "VERSION", "WEEKS", "WORDS") values (1795251600000, 1795251600000, 4, -1795251600000, 0, 1795251600000, 'key-other-mentee', 'kind', 'network', 'Try there', 'help me turn some r code into a package
nobody in my team has ever built one.
by following the chapters of a book, one each week.
have a look at my structure every second week.
turn three analysis scripts into one tested package.', 'REDIRECTED', 'REDIRECTED', 'key-other-mentee:5b5929ce-b5fb-4565-b1cd-6ce9dcd0c0a9', 'Help me turn some R code into a package', 2, 2, 6, '{"answers":{"barriers":"Nobody in my team has ever built one.","how":"By following the chapters of a book, one each week.","mentor":"Have a look at my structure every second week.","what":"Turn three analysis scripts into one tested package."},"skills":["r","git"],"checks":["skills","infrastructure","organisation"]}');
insert into public."AO_67D71C_REQUEST" ("CHANGED_AT", "CREATED_AT", "ID", "NEWNESS", "OFFERS", "OPENED_AT", "OWNER_KEY", "PROGRAMME", "REDIRECT_TO", "REDIRECT_WORDS", "SEARCH_TEXT", "SHELF", "STATE", "SUBMISSION", "TITLE", "TURN", "VERSION", "WEEKS", "WORDS") values (1795251600000, 1795251600000, 5, -1795251600000, 0, 1795251600000, 'key-other-mentee', 'kind', null, null, 'help me turn some r code into a package
nobody in my team has ever built one.
by following the chapters of a book, one each week.
have a look at my structure every second week.
turn three analysis scripts into one tested package.', 'WITHDRAWN', 'WITHDRAWN', 'key-other-mentee:0e9cab2b-db51-43e2-a611-f2017d73914a', 'Help me turn some R code into a package', 2, 2, 6, '{"answers":{"barriers":"Nobody in my team has ever built one.","how":"By following the chapters of a book, one each week.","mentor":"Have a look at my structure every second week.","what":"Turn three analysis scripts into one tested package."},"skills":["r","git"],"checks":["skills","infrastructure","organisation"]}');
insert into public."AO_67D71C_REQUEST_OFFER" ("ID", "MENTOR_KEY", "MESSAGE", "OFFERED_AT", "REQUEST_NUMBER", "STANDING_KEY", "STATE", "VERSION") values (1, 'key-mentor', 'I could – “gladly”', 1795251600000, 1, '1:key-mentor', 'OFFERED', 1);
insert into public."AO_67D71C_REQUEST_OFFER" ("ID", "MENTOR_KEY", "MESSAGE", "OFFERED_AT", "REQUEST_NUMBER", "STANDING_KEY", "STATE", "VERSION") values (2, 'key-mentor', '', 1795251600000, 2, '2:key-mentor', 'ACCEPTED', 2);
insert into public."AO_67D71C_REQUEST_OFFER" ("ID", "MENTOR_KEY", "MESSAGE", "OFFERED_AT", "REQUEST_NUMBER", "STANDING_KEY", "STATE", "VERSION") values (3, 'key-other-mentor', '', 1795251600000, 2, 'ended:3', 'WITHDRAWN', 2);
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (1, 1, 'r');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (2, 1, 'git');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (3, 2, 'r');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (4, 2, 'git');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (5, 3, 'r');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (6, 3, 'git');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (7, 4, 'r');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (8, 4, 'git');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (9, 5, 'r');
insert into public."AO_67D71C_REQUEST_SKILL" ("ID", "REQUEST_NUMBER", "SKILL") values (10, 5, 'git');
insert into public."AO_67D71C_REQUEST_TALLY" ("HELD", "ID", "NUMBERS", "PROGRAMME") values (6694598558330, 1, '{"of":{"DRAFT":1,"IN_DISCUSSION":1,"OPEN":1,"REDIRECTED":1,"WITHDRAWN":1}}', 'kind');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-coordinator', 'redirected', 'network', 1795251600000, 10, 'request:4', 2, 'request:4:2');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-mentee', 'submitted', '', 1795251600000, 3, 'request:2', 1, 'request:2:1');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-mentee', 'submitted', '', 1795251600000, 1, 'request:1', 1, 'request:1:1');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-mentee', 'introduced', '', 1795251600000, 7, 'request:2', 5, 'request:2:5');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-mentee', 'drafted', '', 1795251600000, 8, 'request:3', 1, 'request:3:1');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-mentor', 'offered', '', 1795251600000, 4, 'request:2', 2, 'request:2:2');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-mentor', 'offered', '', 1795251600000, 2, 'request:1', 2, 'request:1:2');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-other-mentee', 'withdrawn', '', 1795251600000, 12, 'request:5', 2, 'request:5:2');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-other-mentee', 'submitted', '', 1795251600000, 9, 'request:4', 1, 'request:4:1');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-other-mentee', 'submitted', '', 1795251600000, 11, 'request:5', 1, 'request:5:1');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-other-mentor', 'offer-withdrawn', '', 1795251600000, 6, 'request:2', 4, 'request:2:4');
insert into public."AO_67D71C_SHARED_AUDIT" ("ACTOR", "DEED", "DETAIL", "DONE_AT", "ID", "SUBJECT", "TURN", "TURN_KEY") values ('key-other-mentor', 'offered', '', 1795251600000, 5, 'request:2', 3, 'request:2:3');
select setval('public."AO_67D71C_NOTIFY_OUTBOX_ID_seq"', 18);
select setval('public."AO_67D71C_PROGRAMME_ID_seq"', 1);
select setval('public."AO_67D71C_REQUEST_ID_seq"', 5);
select setval('public."AO_67D71C_REQUEST_OFFER_ID_seq"', 3);
select setval('public."AO_67D71C_REQUEST_SKILL_ID_seq"', 10);
select setval('public."AO_67D71C_REQUEST_TALLY_ID_seq"', 1);
select setval('public."AO_67D71C_SHARED_AUDIT_ID_seq"', 12);
